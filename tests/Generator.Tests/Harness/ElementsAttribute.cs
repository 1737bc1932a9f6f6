using System.Collections.Generic;
using System.Reflection;
using Xunit.Sdk;

namespace WeightInit.GeneratorTests;

/// <summary>Data of a theory: both element types.</summary>
internal sealed class ElementsAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["float"], ["double"]];
}
