using System;
using System.Collections.Generic;

namespace WeightInit;

public sealed partial class WeightInspection
{
    /// <summary>The options of this run, which also carry what it has reached.</summary>
    public WeightInitOptions Options
    {
        get
        {
            _ = Visit;
            return _options!;
        }
    }

    // Made when the first module asks for it: a model without modules has nothing to hand on.
    private ModuleVisit Visit
    {
        get
        {
            if (_options?.Visit is null)
            {
                _options = (_options ?? new WeightInitOptions()) with { Visit = new ModuleVisit() };
            }

            return _options.Visit!;
        }
    }

    /// <summary>Takes over what a base class measured, before anything else is measured.</summary>
    public void Inherit(WeightVerification verification)
    {
        ArgumentNullException.ThrowIfNull(verification);
        _entries.AddRange(verification.Entries);
    }

    /// <summary>Measures a model inside this one; null is passed over.</summary>
    public void Module(string name, IWeightInitializable? module)
    {
        if (module is not null && Visit.Enter(module, name))
        {
            Add(name, ref module);
            Visit.Leave(module);
        }
    }

    /// <summary>Measures a struct inside this model.</summary>
    public void Module<TModule>(string name, ref TModule module)
        where TModule : struct, IWeightInitializable
        => Add(name, ref module);

    /// <summary>Measures the models of a list; nulls are passed over.</summary>
    public void Modules(string name, IReadOnlyList<IWeightInitializable?>? modules)
    {
        for (int index = 0; index < (modules?.Count ?? 0); index++)
        {
            Module(ModulePath.Element(name, index), modules![index]);
        }
    }

    /// <summary>Measures the structs of an array.</summary>
    public void StructModules<TModule>(string name, TModule[]? modules)
        where TModule : struct, IWeightInitializable
    {
        for (int index = 0; index < (modules?.Length ?? 0); index++)
        {
            Add(ModulePath.Element(name, index), ref modules![index]);
        }
    }

    private void Add<TModule>(string path, ref TModule module)
        where TModule : IWeightInitializable
    {
        foreach (WeightVerificationEntry entry in module.VerifyWeights(Options).Entries)
        {
            _entries.Add(entry with { Name = ModulePath.Member(path, entry.Name) });
        }
    }
}
