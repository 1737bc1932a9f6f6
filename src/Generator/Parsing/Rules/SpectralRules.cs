using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>Rules of [SpectralInit]: its pattern, and what can be normalised.</summary>
internal static class SpectralRules
{
    public static Fault? Find(Size[] shape, IReadOnlyList<ArgumentModel> arguments)
        => Leak(shape, arguments) ?? Connections(shape, arguments) ?? Topology(shape, arguments) ?? Jump(shape, arguments);

    private static Fault? Leak(Size[] shape, IReadOnlyList<ArgumentModel> arguments)
    {
        double leak = arguments.Number("LeakRate");
        if (leak < 1 && !(arguments.Number("Gain") > 1 - leak))
        {
            return new("LeakRate", $"with it the radius cannot fall below 1 − LeakRate = {Literals.Double(1 - leak)}, so give a Gain above that");
        }

        return leak < 1 && (arguments.Text("Measure") == "Norm" || !SchemeRules.CouldBeSquare(shape))
            ? new("LeakRate", "a leak rate is about the radius of a square matrix: leave it out")
            : null;
    }

    private static Fault? Connections(Size[] shape, IReadOnlyList<ArgumentModel> arguments)
    {
        double connections = arguments.Number("Connections");
        if (connections > 0 && arguments.Number("Density") < 1)
        {
            return new("Connections", "it says already how many entries are not zero: give no Density beside it");
        }

        long? columns = shape.Skip(1).Aggregate((long?)1, static (product, size) => product * size.Value);
        return connections > columns
            ? new("Connections", $"a row has {columns.Value.ToString(CultureInfo.InvariantCulture)} entries: give at most one connection a column")
            : null;
    }

    private static Fault? Topology(Size[] shape, IReadOnlyList<ArgumentModel> arguments)
    {
        string topology = arguments.Text("Topology");
        if (topology == "Random")
        {
            return null;
        }

        if (arguments.Number("Density") < 1 || arguments.Number("Connections") > 0 || !SchemeRules.CouldBeSquare(shape))
        {
            return new("Topology", "it says itself which units of a square matrix are connected: leave out Density and Connections, or give one size");
        }

        long least = topology == "CycleJumps" ? 3 : 2;
        if ((shape[0].Value ?? shape[1].Value) < least)
        {
            return new("Topology", $"it connects {least.ToString(CultureInfo.InvariantCulture)} units at least: give a larger size{(least == 3 ? ", or use Ring" : "")}");
        }

        return topology == "DelayLine" && arguments.Text("Measure") != "Norm"
            ? new("Topology", "a delay line has no cycle, so its radius is 0 and no factor brings it to the gain: use Measure = SpectralMeasure.Norm, or Ring")
            : null;
    }

    private static Fault? Jump(Size[] shape, IReadOnlyList<ArgumentModel> arguments)
    {
        double jump = arguments.Number("JumpLength");
        if (jump == 0)
        {
            return null;
        }

        if (arguments.Text("Topology") != "CycleJumps")
        {
            return new("JumpLength", "only SpectralTopology.CycleJumps has jumps: choose it, or leave JumpLength out");
        }

        return jump < 2 || jump >= (shape[0].Value ?? shape[1].Value)
            ? new("JumpLength", $"a jump passes from 2 units to one less than the size, which is {ShapeParser.Text([shape[0]])}; 0 takes ⌊√size⌋")
            : null;
    }
}
