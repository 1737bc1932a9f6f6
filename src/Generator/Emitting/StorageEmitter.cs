using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>Prints how a weight's storage is opened, filled and closed, by calls to its adapter.</summary>
internal static class StorageEmitter
{
    /// <summary>Opens, fills and closes.</summary>
    public static void Fill(CodeWriter code, WeightModel weight)
        => ByElement(code, weight, "this." + weight.StorageName, element => Fill(code, weight, element));

    /// <summary>Opens and measures.</summary>
    public static void Verify(CodeWriter code, WeightModel weight)
        => ByElement(code, weight, Stored(weight), element => Verify(code, weight, element));

    // Where the element type is known only at run time, both are printed and one is run.
    private static void ByElement(CodeWriter code, WeightModel weight, string storage, Action<string> print)
    {
        StorageModel by = weight.Storage;
        if (by.Elements.Count == 1)
        {
            print(by.Elements[0]);
            return;
        }

        string fault = by.HasFault ? $", {by.FilledBy}.Fault" : "";
        code.Block($"if (run.IsDouble({Literals.String(weight.Name)}, {storage}, {by.FilledBy}.Element{fault}))", () => print("double"));
        code.Block("else", () => print("float"));
    }

    private static void Fill(CodeWriter code, WeightModel weight, string element)
    {
        StorageModel by = weight.Storage;
        bool inPlace = weight.Access == StorageAccess.FillInPlace;
        bool inRows = by.HasRows && weight.Scheme.IsSparse;
        string name = Literals.String(weight.Name);
        string storage = $"this.{weight.StorageName}";
        string existing = (inPlace && !by.IsValueType ? $"run.Existing({name}, {storage})" : storage) + Forgiving(weight);
        string key = weight.Key is null ? "" : $", {Literals.String(weight.Key)}";
        string methods = string.Join(", ", Methods(by, by.CanAllocate && !inPlace, inRows).Concat(LeastRank(weight)));

        code.Line($"var weight = run.Begin<{element}>({name}{key}{Sizes(weight.Scheme)});");
        code.Line(by.IsRenewed
            ? $"run.Renew(ref weight, {existing}, {methods});"
            : $"var target = run.Open{TypeArguments(weight, element)}(ref weight, {existing}, {methods});");
        Element(code, by, "target");
        SchemeCall.Fill(code, weight.Scheme, inRows);
        code.Line(
            by.HasSpan ? $"weight.CopyTo({by.FilledBy}.Span(target));"
            : by.IsRenewed ? $"{by.FilledBy}.Create({(inRows ? "rows" : "weight.Shape, weight.Values")}, out {by.TypeName} target);"
            : $"{by.FilledBy}.Write(target, {(inRows ? "rows" : "weight.Values")});");
        if (weight.Bias is not null)
        {
            code.Line($"run.Bias(ref weight, target, global::WeightInit.WeightBias.{weight.Bias}, {by.FilledBy}.BiasLength, {by.FilledBy}.WriteBias);");
        }

        if (!inPlace)
        {
            code.Line($"{storage} = target;");
        }
    }

    private static void Verify(CodeWriter code, WeightModel weight, string element)
    {
        StorageModel by = weight.Storage;
        code.Line($"var weight = run.Begin<{element}>({Literals.String(weight.Name)}{Sizes(weight.Scheme)});");
        string open = $"run.Open{TypeArguments(weight, element)}(ref weight, {Stored(weight)}{Forgiving(weight)}, {string.Join(", ", Methods(by, false, by.HasRows))});";
        code.Line(by.HasSpan && !by.HasElement ? open : $"var source = {open}");
        Element(code, by, "source");
        if (!by.HasSpan && !by.HasRows)
        {
            code.Line($"{by.FilledBy}.Read(source, weight.Values);");
        }

        SchemeCall.Verify(code, weight.Scheme, by.HasRows ? $"{by.FilledBy}.Rows(source)" : null);
    }

    private static List<string> Methods(StorageModel by, bool allocates, bool inRows)
    {
        List<string> methods = [$"{by.FilledBy}.Shape"];
        methods.AddRange(allocates && !by.IsRenewed ? [$"allocate: {by.FilledBy}.Allocate"] : []);
        methods.AddRange(by.HasSpan ? [$"span: {by.FilledBy}.Span"] : []);
        methods.AddRange(by.HasFault ? [$"fault: {by.FilledBy}.Fault"] : []);
        methods.AddRange(by.IsFlat ? ["flat: true"] : []);
        methods.AddRange(inRows ? ["buffer: false"] : []);
        return methods;
    }

    private static IEnumerable<string> LeastRank(WeightModel weight)
        => weight.Scheme.Shape.Count == 0 && weight.Storage.Rank == 0 && weight.Scheme.LeastRank > 1
            ? [$"leastRank: {weight.Scheme.LeastRank.ToString(CultureInfo.InvariantCulture)}"]
            : [];

    private static void Element(CodeWriter code, StorageModel by, string storage)
    {
        if (by.HasElement && !by.IsRenewed)
        {
            code.Line($"weight.Element = {by.FilledBy}.Element({storage});");
        }
        else if (by.IsOfHalf)
        {
            code.Line("weight.Element = global::WeightInit.WeightElement.Half;");
        }
    }

    private static string Stored(WeightModel weight)
        => weight.Storage.IsValueType ? $"this.{weight.StorageName}" : $"run.Stored({Literals.String(weight.Name)}, this.{weight.StorageName})";

    private static string Forgiving(WeightModel weight) => weight.Rows.Length == 0 ? "" : "!";

    // Said where the compiler would infer rows that may be null.
    private static string TypeArguments(WeightModel weight, string element) => weight.Rows.Length == 0 ? "" : $"<{weight.Rows}[], {element}>";

    private static string Sizes(SchemeModel scheme) => string.Concat(scheme.Shape.Select(static size => ", " + Size(size)));

    // A number, or a member's value that carries its name.
    private static string Size(SizeModel size)
        => size.Member is null ? size.Expression : $"run.Size({Literals.String(size.Member)}, {size.Expression})";
}
