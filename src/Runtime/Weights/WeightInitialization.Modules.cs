using System;
using System.Collections.Generic;

namespace WeightInit;

public sealed partial class WeightInitialization
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

    /// <summary>Takes over what a base class did, before anything else is done.</summary>
    public void Inherit(WeightReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _entries.AddRange(report.Entries);
    }

    /// <summary>Initialises a model inside this one; null is passed over.</summary>
    /// <exception cref="InvalidOperationException">The reference leads back to a model that contains it.</exception>
    public void Module(string name, IWeightInitializable? module) => Enter(name, module, _key.Child(_declaringType).Child(name));

    /// <summary>Initialises a struct inside this model, in place.</summary>
    public void Module<TModule>(string name, ref TModule module)
        where TModule : struct, IWeightInitializable
        => Add(name, ref module, _key.Child(_declaringType).Child(name));

    /// <summary>Initialises the models of a list, each under the key of its index; nulls are passed over.</summary>
    /// <exception cref="InvalidOperationException">A reference leads back to a model that contains it.</exception>
    public void Modules(string name, IReadOnlyList<IWeightInitializable?>? modules)
    {
        WeightKey key = _key.Child(_declaringType);
        for (int index = 0; index < (modules?.Count ?? 0); index++)
        {
            Enter(ModulePath.Element(name, index), modules![index], key.Child(name, index));
        }
    }

    /// <summary>Initialises the structs of an array in place, each under the key of its index.</summary>
    public void StructModules<TModule>(string name, TModule[]? modules)
        where TModule : struct, IWeightInitializable
    {
        WeightKey key = _key.Child(_declaringType);
        for (int index = 0; index < (modules?.Length ?? 0); index++)
        {
            Add(ModulePath.Element(name, index), ref modules![index], key.Child(name, index));
        }
    }

    private void Enter(string path, IWeightInitializable? module, WeightKey key)
    {
        if (module is not null && Visit.Enter(module, path))
        {
            Add(path, ref module, key);
            Visit.Leave(module);
        }
    }

    private void Add<TModule>(string path, ref TModule module, WeightKey key)
        where TModule : IWeightInitializable
    {
        try
        {
            foreach (WeightReportEntry entry in module.InitializeWeights(key, Options).Entries)
            {
                _entries.Add(entry with { Name = ModulePath.Member(path, entry.Name) });
            }
        }
        catch (SpectralInitializationException refusal) when (refusal.Weight is not null)
        {
            throw refusal.Within(path, _entries);
        }
    }
}
