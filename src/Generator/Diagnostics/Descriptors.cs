using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Every rule: what is wrong, and what to do.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor TypeNotPartial = Error(
        "WI0001", "Type is not partial",
        "'{0}' must be partial so that the weights of '{1}' can be initialised: add 'partial' to its declaration");

    public static readonly DiagnosticDescriptor FileLocalType = Error(
        "WI0002", "Type is file-local",
        "'{0}' is file-local, so no generated file can add to it and the weights of '{1}' cannot be initialised: remove 'file'");

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "WI0003", "Weight type is not supported",
        "'{0}' is of type '{1}', which cannot be filled: {2}");

    public static readonly DiagnosticDescriptor SizeNotPositive = Error(
        "WI0004", "Size is not positive",
        "A size of '{0}' is {1}: sizes must be positive");

    public static readonly DiagnosticDescriptor ShapeTooLarge = Error(
        "WI0005", "Shape is too large",
        "'{0}' would have {1} elements, but an array holds at most {2}: make it smaller or split it");

    public static readonly DiagnosticDescriptor UnknownSizeMember = Error(
        "WI0006", "Named size is no int member",
        "A size of '{0}' names '{1}', but {2}: name an int field, property or constant");

    public static readonly DiagnosticDescriptor InvalidGain = Error(
        "WI0007", "Gain is not positive and finite",
        "The gain of '{0}' is {1}: the stretching factor after normalisation must be positive and finite");

    public static readonly DiagnosticDescriptor RadiusOfRectangle = Error(
        "WI0008", "Spectral radius of a rectangle",
        "'{0}' is {1}, and only a square matrix has a spectral radius: use Measure = SpectralMeasure.Norm, or a square shape");

    public static readonly DiagnosticDescriptor StaticMember = Error(
        "WI0009", "Weight is static or const",
        "'{0}' is {1}, but weights are initialised one instance at a time: make it an instance member");

    public static readonly DiagnosticDescriptor PropertyNotSettable = Error(
        "WI0010", "Property cannot be assigned",
        "'{0}' {1}: give it a get and a set accessor (the setter may be private), make it partial without an implementation, or annotate a field");

    public static readonly DiagnosticDescriptor TwoWeightAttributes = Error(
        "WI0011", "Two weight attributes on one member",
        "'{0}' has more than one weight attribute: keep the one that is meant");

    public static readonly DiagnosticDescriptor SignatureTaken = Error(
        "WI0012", "Generated method's signature is taken",
        "'{0}' already has a member '{1}' where the generated method of '{2}' must go: rename it, or name the generated method by [WeightModel(Method = \"…\")]");

    public static readonly DiagnosticDescriptor LanguageTooOld = Error(
        "WI0013", "Language version is too old",
        "'{0}' is compiled as C# {1}, but the generated code needs C# {2} or newer: raise <LangVersion>, or remove it");

    public static readonly DiagnosticDescriptor UndefinedEnumValue = Error(
        "WI0014", "Measure or method is not defined",
        "'{0}' has {1} = {2}, which is not defined: use {1}.{3}");

    public static readonly DiagnosticDescriptor InvalidKey = Error(
        "WI0015", "Key names nothing",
        "The key of '{0}' is empty or no valid Unicode: give it a name, or leave Key out to have the weight named by its type and member");

    public static readonly DiagnosticDescriptor InvalidMethodName = Error(
        "WI0016", "Method name is not usable",
        "The generated method of '{1}' cannot be called \"{0}\": give [WeightModel(Method = \"…\")] an identifier that is neither the type's name nor VerifyWeights");

    public static readonly DiagnosticDescriptor InvalidAccess = Error(
        "WI0017", "Access is not usable",
        "Access = {0} on '{1}' {2}: use WeightAccess.Public, Internal or Private");

    public static readonly DiagnosticDescriptor HierarchyMethod = Error(
        "WI0018", "Derived class changes the generated method",
        "'{0}' overrides the generated method '{2}' of '{1}' and cannot give it another name or accessibility: remove Method and Access here, or set them on the base class");

    public static readonly DiagnosticDescriptor PrivateBase = Error(
        "WI0019", "Base class keeps its generated method private",
        "'{0}' keeps '{2}' private, so '{1}' cannot extend it: set Access = WeightAccess.Protected on the base class, or wider");

    public static readonly DiagnosticDescriptor UnsupportedMember = Error(
        "WI0020", "Member cannot hold a weight",
        "'{0}' cannot be initialised: {1}");

    public static readonly DiagnosticDescriptor UnsupportedTypeKind = Error(
        "WI0021", "Type cannot hold weights",
        "'{0}' is neither a class nor a struct, and only these hold weights: move the weight to one");

    public static readonly DiagnosticDescriptor ShapeRank = Error(
        "WI0022", "Number of sizes does not fit",
        "'{0}' needs {1} sizes, but [{2}] gives {3}: give one size per dimension, or none where the storage has its shape already");

    public static readonly DiagnosticDescriptor UnsupportedModule = Error(
        "WI0023", "Member is no module",
        "'{0}' cannot be initialised as a module: {1}");

    public static readonly DiagnosticDescriptor InvalidArgument = Error(
        "WI0024", "Argument is not allowed",
        "'{0}' has {1} = {2}: {3}");

    public static readonly DiagnosticDescriptor UnusableAdapter = Error(
        "WI0025", "Adapter is not usable",
        "'{0}' is of type '{1}', which '{2}' is to fill, but {3} (docs/adapters.md)");

    public static readonly DiagnosticDescriptor AmbiguousAdapter = Error(
        "WI0026", "Two adapters for one type",
        "'{0}' is of type '{1}', which {2} say that they fill: remove a reference, or say in this project by [assembly: WeightStorage(…)] which one does");

    public static readonly DiagnosticDescriptor ShapeNeeded = Error(
        "WI0027", "Flat storage needs sizes",
        "'{0}' knows only its number of elements, and [{1}] needs rows and columns: give the sizes in the attribute");

    public static readonly DiagnosticDescriptor NoBias = Error(
        "WI0028", "Weight has no bias",
        "'{0}' has Bias, but its type holds no bias beside the weight: leave Bias out, and annotate the field that holds the bias");

    public static readonly DiagnosticDescriptor ReadOnlyRenewed = Error(
        "WI0029", "Readonly weight cannot be made anew",
        "'{0}' is readonly, and a '{1}' cannot be changed once it is made: remove 'readonly'");

    public static readonly DiagnosticDescriptor UnsuitableShape = Error(
        "WI0040", "Shape does not suit the scheme",
        "'{0}' is {1}: {2}");

    public static readonly DiagnosticDescriptor PartsDoNotFit = Error(
        "WI0300", "Parts of the product do not fit together",
        "No code is written for '{0}': {1}");

    /// <summary>Where the page of a rule is, by its id.</summary>
    public static string HelpLink(string id) => $"{KnownNames.RepositoryUrl}/blob/main/docs/diagnostics/{id}.md";

    private static DiagnosticDescriptor Error(string id, string title, string message) => Rule(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Rule(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Rule(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity)
        => new(id, title, message, "WeightInit", severity, isEnabledByDefault: true, helpLinkUri: HelpLink(id));
}
