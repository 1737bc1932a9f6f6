using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0101: two weights of a type have one explicit key.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedKeyAnalyzer() : TypeAdvice(Descriptors.SharedKey)
{
    private protected override void Advise(TypeAnalysis analysis, Violations violations)
    {
        (INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) = (analysis.Type, analysis.Compilation, analysis.Cancellation);
        Dictionary<string, ISymbol> first = [];
        foreach (ISymbol member in AnnotatedMembers.Of(type))
        {
            AttributeData attribute = AnnotatedMembers.Attributes(member).First();
            if (KeyParser.TryParse(attribute, member.Name, null, out string? key) && key is not null)
            {
                if (first.TryGetValue(key, out ISymbol? other))
                {
                    violations.Add(Rule, AttributeArguments.Locate(attribute, "Key"), FullName(member), FullName(other), key);
                }
                else
                {
                    first.Add(key, member);
                }
            }
        }
    }
}
