using System;

namespace WeightInit;

/// <summary>What a pattern must be to fit its matrix.</summary>
internal static class PatternDoor
{
    public static void Require(SpectralPattern pattern, int rows, int columns, SpectralMeasure measure, double gain, double leakRate)
    {
        if (!(pattern.Density > 0 && pattern.Density <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(pattern), pattern.Density, "The density must be above 0 and at most 1.");
        }

        if (pattern.Connections < 0 || pattern.Connections > columns)
        {
            throw new ArgumentOutOfRangeException(
                nameof(pattern), pattern.Connections, $"A row of {columns} columns has from 1 to {columns} connections; 0 leaves it to the density.");
        }

        if (pattern.Connections > 0 && pattern.Density < 1)
        {
            throw new ArgumentException(
                $"Give either Connections ({pattern.Connections}) or Density ({Invariant.Text(pattern.Density)}), not both.", nameof(pattern));
        }

        if (!Enum.IsDefined(pattern.Distribution))
        {
            throw new ArgumentOutOfRangeException(nameof(pattern), pattern.Distribution, "The distribution must be Normal, Uniform or Sign.");
        }

        RequireTopology(pattern, rows, columns, measure);
        if (!(leakRate > 0 && leakRate <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(leakRate), leakRate, "The leak rate must be above 0 and at most 1.");
        }

        if (leakRate < 1)
        {
            RequireLeak(rows, columns, measure, gain, leakRate);
        }
    }

    private static void RequireTopology(SpectralPattern pattern, int rows, int columns, SpectralMeasure measure)
    {
        SpectralTopology topology = pattern.Topology;
        if (!Enum.IsDefined(topology))
        {
            throw new ArgumentOutOfRangeException(nameof(pattern), topology, "The topology must be Random, Ring, DelayLine or CycleJumps.");
        }

        if (pattern.JumpLength != 0 && (topology != SpectralTopology.CycleJumps || pattern.JumpLength < 2 || pattern.JumpLength >= rows))
        {
            throw new ArgumentOutOfRangeException(
                nameof(pattern), pattern.JumpLength, $"A jump length belongs to CycleJumps and is from 2 to {rows - 1} for {rows} units; 0 takes ⌊√size⌋.");
        }

        if (topology == SpectralTopology.Random)
        {
            return;
        }

        if (rows != columns || rows < 2)
        {
            throw new ArgumentException(
                $"Topology {topology} connects the units of a square matrix of size 2 at least, but the shape is {rows}×{columns}.", nameof(pattern));
        }

        if (topology == SpectralTopology.CycleJumps && rows < 3)
        {
            throw new ArgumentException($"CycleJumps needs 3 units at least, got {rows}: use Ring.", nameof(pattern));
        }

        if (pattern.Density < 1 || pattern.Connections > 0)
        {
            throw new ArgumentException($"Topology {topology} says itself which connections there are: leave out Density and Connections.", nameof(pattern));
        }

        if (topology == SpectralTopology.DelayLine && measure != SpectralMeasure.Norm)
        {
            throw new ArgumentException(
                "A delay line has no cycle, so its spectral radius is 0 and cannot be normalised: use Measure = Norm, or Topology = Ring.", nameof(pattern));
        }
    }

    private static void RequireLeak(int rows, int columns, SpectralMeasure measure, double gain, double leakRate)
    {
        if (rows != columns || measure == SpectralMeasure.Norm)
        {
            throw new ArgumentException(
                $"A leak rate belongs to the spectral radius of a square matrix, not to the {(rows != columns ? $"{rows}×{columns} shape" : "norm")}: leave it at 1.", nameof(leakRate));
        }

        if (!(gain > 1 - leakRate))
        {
            throw new ArgumentOutOfRangeException(
                nameof(gain), gain, $"With leak rate {Invariant.Text(leakRate)} the matrix (1−α)I alone has radius {Invariant.Text(1 - leakRate)}: the gain must be above it.");
        }
    }
}
