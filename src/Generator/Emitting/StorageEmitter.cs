using System;
using System.Collections.Generic;
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
        string name = Literals.String(weight.Name);
        string storage = $"this.{weight.StorageName}";
        string existing = inPlace && !by.IsValueType ? $"run.Existing({name}, {storage})" : storage;
        string key = weight.Key is null ? "" : $", {Literals.String(weight.Key)}";
        List<string> methods = Methods(by, by.CanAllocate && !inPlace);
        if (weight.Scheme.Shape.Count == 0 && by.Rank == 0 && weight.Scheme.LeastRank > 1)
        {
            methods.Add($"leastRank: {weight.Scheme.LeastRank.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        }

        code.Line($"var weight = run.Begin<{element}>({name}{key}{Sizes(weight.Scheme)});");
        code.Line($"var target = run.Open{TypeArguments(weight, element)}(ref weight, {existing}{Forgiving(weight)}, {string.Join(", ", methods)});");
        Element(code, by, "target");
        SchemeCall.Fill(code, weight.Scheme);
        code.Line(by.HasSpan ? $"weight.CopyTo({by.FilledBy}.Span(target));" : $"{by.FilledBy}.Write(target, weight.Values);");
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
        string open = $"run.Open{TypeArguments(weight, element)}(ref weight, {Stored(weight)}{Forgiving(weight)}, {string.Join(", ", Methods(by, false))});";
        if (by.HasSpan && !by.HasElement)
        {
            code.Line(open);
        }
        else
        {
            code.Line($"var source = {open}");
            Element(code, by, "source");
        }

        if (!by.HasSpan)
        {
            code.Line($"{by.FilledBy}.Read(source, weight.Values);");
        }

        SchemeCall.Verify(code, weight.Scheme);
    }

    private static List<string> Methods(StorageModel by, bool allocates)
    {
        List<string> methods = [$"{by.FilledBy}.Shape"];
        methods.AddRange(allocates ? [$"allocate: {by.FilledBy}.Allocate"] : []);
        methods.AddRange(by.HasSpan ? [$"span: {by.FilledBy}.Span"] : []);
        methods.AddRange(by.HasFault ? [$"fault: {by.FilledBy}.Fault"] : []);
        methods.AddRange(by.IsFlat ? ["flat: true"] : []);
        return methods;
    }

    private static void Element(CodeWriter code, StorageModel by, string storage)
    {
        if (by.HasElement)
        {
            code.Line($"weight.Element = {by.FilledBy}.Element({storage});");
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
