using System;
using System.Collections.Generic;

namespace WeightInit;

/// <summary>The models that one run has reached, so that a shared one is done once and a cycle is told from a tree.</summary>
internal sealed class ModuleVisit
{
    private readonly HashSet<object> _begun = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _finished = new(ReferenceEqualityComparer.Instance);

    /// <summary>The run's outermost model, or another level of a model that is being done.</summary>
    public void Root(object model) => _begun.Add(model);

    /// <summary>Whether the model is still to be done.</summary>
    /// <exception cref="InvalidOperationException">It is being done: the reference leads back to it.</exception>
    public bool Enter(object model, string path)
    {
        if (_finished.Contains(model))
        {
            return false;
        }

        return _begun.Add(model) ? true : throw new InvalidOperationException(
            $"{path} leads back to a model that contains it, so its weights would have two paths: remove [WeightModule] from one of the references.");
    }

    public void Leave(object model) => _finished.Add(model);
}
