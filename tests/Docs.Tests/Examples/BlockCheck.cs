using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace WeightInit.DocsTests;

/// <summary>What is wrong with a block, or null. Which check a block is for follows from its language and what stands before it.</summary>
internal static partial class BlockCheck
{
    public static Task<string?> Find(CodeBlock block) => block switch
    {
        { IsCSharp: true } when block.Says(Directive.Generated) => Task.FromResult(Excerpt(block)),
        { IsCSharp: true } => Build(block),
        { Language: "text", Previous: { IsCSharp: true } code } => code.Says(Directive.Reports) ? Messages(block, code) : Task.FromResult(Output(block, code)),
        _ => Task.FromResult<string?>(null),
    };

    /// <summary>The block compiles, and its build reports what the comment before it says, else nothing.</summary>
    private static async Task<string?> Build(CodeBlock block)
    {
        IReadOnlyList<Reported> found = await new Example(block).Diagnose();
        return found.Select(static one => one.Id).Order(StringComparer.Ordinal).SequenceEqual(block.Expected.Order(StringComparer.Ordinal))
            ? null
            : $"{block.Place}: its build should report {(block.Expected.Length == 0 ? "nothing" : string.Join(", ", block.Expected))}, but reports\n{string.Join("\n", found)}";
    }

    /// <summary>Code that is shown as generated is what the generator writes for the block before it.</summary>
    private static string? Excerpt(CodeBlock block)
    {
        CodeBlock? source = block.Previous;
        while (source is not null && (!source.IsCSharp || source.Says(Directive.Generated)))
        {
            source = source.Previous;
        }

        if (source is null)
        {
            return $"{block.Place}: there is no C# before it that it could be generated from";
        }

        string generated = GeneratedNames.Shorten(new Example(source).Generated);
        return Ellipsis.IsExcerpt(block.Text, generated) ? null : $"{block.Place}: this is not what is generated, which is\n{generated}";
    }

    /// <summary>Text below a program is what the program prints.</summary>
    private static string? Output(CodeBlock block, CodeBlock code)
    {
        Example example = new(code);
        if (!example.IsProgram)
        {
            return $"{block.Place}: the code before this text is no program that could print it";
        }

        string output = Program.Run(example.Output);
        return Ellipsis.IsWhole(block.Text, output) ? null : $"{block.Place}: this is not what the program prints, which is\n{output}";
    }

    /// <summary>Text below code with a mistake is what the compiler says of it, wrapped as the page wants; the file has any name.</summary>
    private static async Task<string?> Messages(CodeBlock block, CodeBlock code)
    {
        IReadOnlyList<Reported> found = await new Example(code).Diagnose();
        string messages = string.Join(" ", found);
        return Words(FileName().Replace(block.Text, "")) == Words(messages) ? null : $"{block.Place}: this is not what is reported, which is\n{messages}";
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\w+\.cs(?=\(\d+,\d+\): )")]
    private static partial Regex FileName();
}
