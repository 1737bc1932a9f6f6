namespace WeightInit.Generator;

/// <summary>The arguments of a SpectralInit attribute.</summary>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Number of columns; the same as the rows for a square.</param>
/// <param name="IsSquareShorthand">Whether one size was given for both.</param>
/// <param name="Gain">The gain as a literal.</param>
/// <param name="Measure">Member name of the measure.</param>
/// <param name="Method">Member name of the method.</param>
internal sealed record SpectralModel(SizeModel Rows, SizeModel Columns, bool IsSquareShorthand, string Gain, string Measure, string Method);

/// <summary>One size.</summary>
/// <param name="Member">Name of the int member; null for a number.</param>
/// <param name="Expression">The expression that gives the value: a literal, or a qualified member.</param>
internal sealed record SizeModel(string? Member, string Expression);
