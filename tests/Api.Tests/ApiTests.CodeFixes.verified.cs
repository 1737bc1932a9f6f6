namespace WeightInit.CodeFixes
{
    [Microsoft.CodeAnalysis.CodeFixes.ExportCodeFixProvider("C#", new string[0], Name="AddConstructorCallFix")]
    [System.Composition.Shared]
    public sealed class AddConstructorCallFix : WeightInit.CodeFixes.DocumentFix
    {
        public AddConstructorCallFix() { }
        public override System.Collections.Immutable.ImmutableArray<string> FixableDiagnosticIds { get; }
        protected override void Apply(Microsoft.CodeAnalysis.Editing.DocumentEditor editor, Microsoft.CodeAnalysis.Diagnostic diagnostic, System.Threading.CancellationToken cancellation) { }
        protected override string? Title(Microsoft.CodeAnalysis.Diagnostic diagnostic, Microsoft.CodeAnalysis.SyntaxNode root) { }
    }
    [Microsoft.CodeAnalysis.CodeFixes.ExportCodeFixProvider("C#", new string[0], Name="AnnotateFix")]
    [System.Composition.Shared]
    public sealed class AnnotateFix : WeightInit.CodeFixes.DocumentFix
    {
        public AnnotateFix() { }
        public override System.Collections.Immutable.ImmutableArray<string> FixableDiagnosticIds { get; }
        protected override void Apply(Microsoft.CodeAnalysis.Editing.DocumentEditor editor, Microsoft.CodeAnalysis.Diagnostic diagnostic, System.Threading.CancellationToken cancellation) { }
        protected override string? Title(Microsoft.CodeAnalysis.Diagnostic diagnostic, Microsoft.CodeAnalysis.SyntaxNode root) { }
    }
    [Microsoft.CodeAnalysis.CodeFixes.ExportCodeFixProvider("C#", new string[0], Name="CorrectShapeFix")]
    [System.Composition.Shared]
    public sealed class CorrectShapeFix : WeightInit.CodeFixes.DocumentFix
    {
        public CorrectShapeFix() { }
        public override System.Collections.Immutable.ImmutableArray<string> FixableDiagnosticIds { get; }
        protected override void Apply(Microsoft.CodeAnalysis.Editing.DocumentEditor editor, Microsoft.CodeAnalysis.Diagnostic diagnostic, System.Threading.CancellationToken cancellation) { }
        protected override string? Title(Microsoft.CodeAnalysis.Diagnostic diagnostic, Microsoft.CodeAnalysis.SyntaxNode root) { }
    }
    public abstract class DocumentFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider
    {
        protected DocumentFix() { }
        protected abstract void Apply(Microsoft.CodeAnalysis.Editing.DocumentEditor editor, Microsoft.CodeAnalysis.Diagnostic diagnostic, System.Threading.CancellationToken cancellation);
        public override sealed Microsoft.CodeAnalysis.CodeFixes.FixAllProvider GetFixAllProvider() { }
        public override sealed System.Threading.Tasks.Task RegisterCodeFixesAsync(Microsoft.CodeAnalysis.CodeFixes.CodeFixContext context) { }
        protected abstract string? Title(Microsoft.CodeAnalysis.Diagnostic diagnostic, Microsoft.CodeAnalysis.SyntaxNode root);
    }
    [Microsoft.CodeAnalysis.CodeFixes.ExportCodeFixProvider("C#", new string[0], Name="MakePartialFix")]
    [System.Composition.Shared]
    public sealed class MakePartialFix : WeightInit.CodeFixes.DocumentFix
    {
        public MakePartialFix() { }
        public override System.Collections.Immutable.ImmutableArray<string> FixableDiagnosticIds { get; }
        protected override void Apply(Microsoft.CodeAnalysis.Editing.DocumentEditor editor, Microsoft.CodeAnalysis.Diagnostic diagnostic, System.Threading.CancellationToken cancellation) { }
        protected override string? Title(Microsoft.CodeAnalysis.Diagnostic diagnostic, Microsoft.CodeAnalysis.SyntaxNode root) { }
    }
    [Microsoft.CodeAnalysis.CodeFixes.ExportCodeFixProvider("C#", new string[0], Name="ReplaceAttributeFix")]
    [System.Composition.Shared]
    public sealed class ReplaceAttributeFix : WeightInit.CodeFixes.DocumentFix
    {
        public ReplaceAttributeFix() { }
        public override System.Collections.Immutable.ImmutableArray<string> FixableDiagnosticIds { get; }
        protected override void Apply(Microsoft.CodeAnalysis.Editing.DocumentEditor editor, Microsoft.CodeAnalysis.Diagnostic diagnostic, System.Threading.CancellationToken cancellation) { }
        protected override string? Title(Microsoft.CodeAnalysis.Diagnostic diagnostic, Microsoft.CodeAnalysis.SyntaxNode root) { }
    }
    [Microsoft.CodeAnalysis.CodeFixes.ExportCodeFixProvider("C#", new string[0], Name="SetArgumentFix")]
    [System.Composition.Shared]
    public sealed class SetArgumentFix : WeightInit.CodeFixes.DocumentFix
    {
        public SetArgumentFix() { }
        public override System.Collections.Immutable.ImmutableArray<string> FixableDiagnosticIds { get; }
        protected override void Apply(Microsoft.CodeAnalysis.Editing.DocumentEditor editor, Microsoft.CodeAnalysis.Diagnostic diagnostic, System.Threading.CancellationToken cancellation) { }
        protected override string? Title(Microsoft.CodeAnalysis.Diagnostic diagnostic, Microsoft.CodeAnalysis.SyntaxNode root) { }
    }
    [Microsoft.CodeAnalysis.CodeFixes.ExportCodeFixProvider("C#", new string[0], Name="SignalPathFix")]
    [System.Composition.Shared]
    public sealed class SignalPathFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider
    {
        public SignalPathFix() { }
        public override System.Collections.Immutable.ImmutableArray<string> FixableDiagnosticIds { get; }
        public override Microsoft.CodeAnalysis.CodeFixes.FixAllProvider GetFixAllProvider() { }
        public override System.Threading.Tasks.Task RegisterCodeFixesAsync(Microsoft.CodeAnalysis.CodeFixes.CodeFixContext context) { }
    }
}