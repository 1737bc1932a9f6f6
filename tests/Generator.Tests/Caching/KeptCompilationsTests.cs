using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>No compilation outlives its edit, whatever is remembered of it.</summary>
[Collection(SharedMemory.Name)]
public sealed class KeptCompilationsTests
{
    [Fact]
    public void Compilations_AreNotKept()
    {
        // What a driver remembers of a thousand edits must not be a thousand compilations.
        List<WeakReference> old = [];
        object driver = Type(old);
        for (int i = 0; i < 10 && old.Exists(static compilation => compilation.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(6, old.Count);
        Assert.DoesNotContain(old, static compilation => compilation.IsAlive);
        GC.KeepAlive(driver);
    }

    [Fact]
    public void CompilationsOfReferencedProjects_AreNotKept()
    {
        CSharpCompilation project = new Project(RememberedTests.Forty).Compile();
        WeakReference library = WithLibrary(project);
        for (int i = 0; i < 10 && library.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(library.IsAlive);
        GC.KeepAlive(project);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference WithLibrary(CSharpCompilation project)
    {
        CSharpCompilation library = new Project("public class Library;") { Name = "Lib" }.Compile();
        Assert.Equal(40, AnnotatedTypes.Models(project.AddReferences(library.ToMetadataReference()), default).Count());
        return new(library);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GeneratorDriver Type(List<WeakReference> old)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new WeightGenerator().AsSourceGenerator()], parseOptions: new Project().ParseOptions);
        CSharpCompilation compilation = new Project(RememberedTests.Forty).Compile();
        for (int edit = 0; edit < 7; edit++)
        {
            driver = driver.RunGenerators(compilation);
            if (edit < 6)
            {
                old.Add(new(compilation));
                compilation = RememberedTests.Edited(compilation, 0, $"Sum() => {edit};", $"Sum() => 1{edit}; [ZerosInit({edit + 1})] private float[]? _added;");
            }
        }

        return driver;
    }
}
