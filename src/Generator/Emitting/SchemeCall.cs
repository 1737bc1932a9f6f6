using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>Prints the statements that fill and measure a weight by its scheme.</summary>
internal static class SchemeCall
{
    /// <summary>Fills the opened weight and reports it.</summary>
    public static void Fill(CodeWriter code, SchemeModel scheme, bool inRows)
    {
        string report = Literals.String(SchemeText.Scheme(scheme));
        IEnumerable<string> named = Named(scheme.Arguments.Where(static argument => argument.IsStated || !argument.IsDefault));
        if (scheme.Takes.HasFlag(CallInputs.Run))
        {
            string call = inRows ? $"var rows = run.Sparse{scheme.Call}" : $"run.{scheme.Call}";
            code.Line($"{call}({string.Join(", ", new[] { "ref weight", report }.Concat(named))});");
            return;
        }

        code.Line($"global::WeightInit.Initialize.{scheme.Call}({string.Join(", ", Inputs(scheme.Takes).Concat(named).Concat(Options(scheme.Takes)))});");
        code.Line($"run.Add(ref weight, {report});");
    }

    /// <summary>Measures the read weight, or its compressed rows.</summary>
    public static void Verify(CodeWriter code, SchemeModel scheme, string? rows)
    {
        string call = rows is null ? "run." : "run.Sparse";
        IEnumerable<string> read = rows is null ? ["ref weight"] : ["ref weight", rows];
        IEnumerable<string> named = Named(scheme.Arguments.Where(static argument => argument.IsMeasured && (argument.IsStated || !argument.IsDefault)));
        code.Line(scheme.Takes.HasFlag(CallInputs.Run)
            ? $"{call}{scheme.Call}({string.Join(", ", read.Concat(named))});"
            : $"{call}Measure({string.Join(", ", read)});");
    }

    private static IEnumerable<string> Inputs(CallInputs takes)
    {
        yield return "weight.Values";
        if (takes.HasFlag(CallInputs.Shape))
        {
            yield return "weight.Shape.Dimensions";
        }

        if (takes.HasFlag(CallInputs.Key))
        {
            yield return "weight.Key";
        }
    }

    private static IEnumerable<string> Options(CallInputs takes) => takes.HasFlag(CallInputs.Options) ? ["options: run.FillOptions"] : [];

    // Arguments that one record carries become one argument: fans: new FanRule { Groups = 2 }.
    private static IEnumerable<string> Named(IEnumerable<ArgumentModel> arguments)
        => arguments.GroupBy(static argument => argument.Group ?? argument.Name).Select(static group =>
        {
            ArgumentModel first = group.First();
            if (first.Group is null)
            {
                return $"{first.Parameter}: {first.Literal}";
            }

            string[] carrier = first.Group.Split(' ');
            return $"{carrier[1]}: new global::WeightInit.{carrier[0]} {{ {string.Join(", ", group.Select(static argument => $"{argument.Name} = {argument.Literal}"))} }}";
        });
}
