namespace WeightInit.Generator;

/// <summary>One member that holds a model, or several, with weights of their own.</summary>
/// <param name="Name">Its name, as it enters keys and reports.</param>
/// <param name="Call">The method of the run that hands the key on: <c>Module</c>, <c>Modules</c> or <c>StructModules</c>.</param>
/// <param name="Argument">The expression that reaches the model: <c>ref this._head</c>.</param>
/// <param name="TypeName">The declared type for people.</param>
internal sealed record ModuleModel(string Name, string Call, string Argument, string TypeName);
