namespace WeightInit;

/// <summary>Names of weights inside modules, as reports write them: <c>blocks[3].attention.query</c>.</summary>
internal static class ModulePath
{
    public static string Element(string name, int index) => $"{name}[{Invariant.Text(index)}]";

    public static string Member(string path, string name) => $"{path}.{name}";
}
