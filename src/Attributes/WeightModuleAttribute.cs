using System;

namespace WeightInit;

/// <summary>
/// On a field or property that holds a model with annotated weights of its own, or an array, <c>List&lt;&gt;</c> or
/// <c>ImmutableArray&lt;&gt;</c> of such classes: initialised together with the type that holds it, under a key of its own for
/// each element, so that twelve blocks of one type get twelve different weights.
/// </summary>
/// <remarks>Null is passed over, an instance reached twice is initialised once, and a reference cycle is an error. Structs
/// are reached by reference, so they must be fields or elements of an array.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class WeightModuleAttribute : Attribute
{
}
