using System.Globalization;

namespace WeightInit.Generator;

/// <summary>A size or a product of sizes: a number, or the names of what is known only at run time.</summary>
/// <param name="Value">The number, where it is known.</param>
/// <param name="Text">The number, or the names: <c>Hidden</c>, <c>Channels·3</c>.</param>
internal readonly record struct Extent(long? Value, string Text)
{
    public static Extent One => Of(1);

    public static Extent Of(long value) => new(value, value.ToString(CultureInfo.InvariantCulture));

    public static Extent Of(Size size) => size.Value is { } value ? Of(value) : new(null, size.Model.Member ?? "?");

    public static Extent operator *(Extent left, Extent right)
        => left.Value is { } a && right.Value is { } b ? Of(a * b)
            : left.Value == 1 ? right
            : right.Value == 1 ? left
            : new(null, $"{left.Text}·{right.Text}");

    /// <summary>Left over right: known where both are, or where they are the same names.</summary>
    public static double? Ratio(Extent left, Extent right)
        => left.Value is { } a && right.Value is { } b ? (double)a / b : left.Text == right.Text ? 1 : null;
}
