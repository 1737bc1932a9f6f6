using System;
using Demo;
using Demo.@namespace;
using Xunit;

namespace WeightInit.ConsumerTests;

public sealed class KindTests
{
    [Fact]
    public void Structs_AreFilled()
    {
        Assert.Equal(Expected("Demo.Plain"), Bits.Of(new Plain(1).Weight));
        Assert.Equal(Expected("Demo.Frozen"), Bits.Of(new Frozen(1).Weight));
        Assert.Equal(Expected("Demo.Fleeting"), Bits.Of(new Fleeting(1).Weight));
    }

    [Fact]
    public void Records_AreFilled()
    {
        Noted model = new(3);
        model.InitializeWeights(1);

        Assert.Equal(Expected("Demo.Noted"), Bits.Of(model.Weight!));
    }

    [Fact]
    public void GenericTypes_AreNamedWithoutTheirArguments()
    {
        Assert.Equal(Expected("Demo.Generic`1"), Bits.Of(new Generic<int>().Weight));
        Assert.Equal(Expected("Demo.Generic`1"), Bits.Of(new Generic<string>().Weight));
        Assert.Equal(Expected("Demo.Generic`1+Inner"), Bits.Of(new Generic<int>.Inner().Weight));
    }

    [Fact]
    public void Keywords_AreNames()
    {
        @class<int> model = new();

        Assert.Equal(["new", "return"], [.. System.Linq.Enumerable.Select(model.Report.Entries, static entry => entry.Name)]);
        Assert.All(model.Report.Entries, static entry => Assert.Equal("Demo.namespace.class`1", entry.DeclaringType));
        Assert.Equal((3, 2), (model.@new.GetLength(0), model.@new.GetLength(1)));
        Assert.Equal(9, model.@return.Length);
        Assert.Equal(9, new @class<int>.@struct(1).@this.Length);
    }

    [Fact]
    public void PartialProperty_ThrowsBeforeItIsFilled()
    {
        Containers empty = (Containers)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(Containers));

        string message = Assert.Throws<InvalidOperationException>(() => empty.FlatSingle).Message;
        Assert.Equal("Demo.Containers.FlatSingle was read before InitializeWeights was called.", message);
    }

    private static long[] Expected(string type)
    {
        double[,] weight = new double[3, 3];
        Initialize.Spectral(weight, WeightKey.FromSeed(1).Child(type).Child("Weight"));
        return Bits.Of(weight);
    }
}
