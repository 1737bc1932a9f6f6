using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using WeightInit.Generator;

namespace WeightInit.CodeFixesTests;

/// <summary>Asserts what a fix makes of a source: the diagnostics before it, the text after it, and that what is left builds.</summary>
/// <typeparam name="TAnalyzer">Who reports.</typeparam>
/// <typeparam name="TFix">Who repairs.</typeparam>
internal static class Fix<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Applies the fix to every diagnostic, one by one and all at once, until none is left that it repairs.</summary>
    /// <param name="before">The source; <c>{|WI0001:…|}</c> marks each diagnostic.</param>
    /// <param name="after">The source that the fix writes, with marks where a diagnostic remains.</param>
    /// <param name="adjust">Changes what is unusual in this test.</param>
    public static Task Changes(string before, string after, Action<Test>? adjust = null)
    {
        Test test = new() { TestCode = before, FixedCode = after };
        adjust?.Invoke(test);
        return test.RunAsync();
    }

    /// <summary>The diagnostics are there, and the fix offers nothing for them.</summary>
    public static Task OffersNothing(string source, Action<Test>? adjust = null) => Changes(source, source, adjust);

    /// <summary>A user's project with our generator and one analyzer.</summary>
    internal sealed class Test : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Net100.References.All);
            TestState.AdditionalReferences.Add(typeof(SpectralInitAttribute).Assembly);
            TestState.AdditionalReferences.Add(typeof(WeightKey).Assembly);
            TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        }

        /// <inheritdoc/>
        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(WeightGenerator)];

        /// <inheritdoc/>
        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

        /// <inheritdoc/>
        protected override CompilationOptions CreateCompilationOptions()
            => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
