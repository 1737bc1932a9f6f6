using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace WeightInit.DocsTests;

/// <summary>Runs an example in a process of its own, as its reader would.</summary>
internal static class Program
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>What an example may refer to beside the framework and the package WeightInit.</summary>
    public static IReadOnlyList<string> Libraries { get; } =
    [
        "WeightInit.MathNet.dll", "MathNet.Numerics.dll",
        "WeightInit.Tensors.dll", "System.Numerics.Tensors.dll",
        "WeightInit.TorchSharp.dll", "TorchSharp.dll",
    ];

    /// <exception cref="InvalidOperationException">It does not compile, fails, or does not end.</exception>
    public static string Run(Compilation compilation)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("weightinit-docs-");
        try
        {
            string program = Path.Combine(folder.FullName, "Example.dll");
            EmitResult emitted = compilation.Emit(program);
            if (!emitted.Success)
            {
                throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics));
            }

            foreach (string library in (string[])["WeightInit.Attributes.dll", "WeightInit.Runtime.dll", .. Libraries])
            {
                File.Copy(Path.Combine(AppContext.BaseDirectory, library), Path.Combine(folder.FullName, library));
            }

            File.Copy(Path.Combine(AppContext.BaseDirectory, "WeightInit.Docs.Tests.runtimeconfig.json"), Path.Combine(folder.FullName, "Example.runtimeconfig.json"));
            return Output(program);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Output(string program)
    {
        ProcessStartInfo start = new("dotnet", ["exec", program]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        System.Threading.Tasks.Task<string> error = process.StandardError.ReadToEndAsync();
        System.Threading.Tasks.Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"did not end within {Patience}");
        }

        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"ended with {process.ExitCode}: {error.Result}");
    }
}
