using System;

namespace WeightInit.Sample;

/// <summary>A power of ten that brings values far from 1 to a size the ticks of a linear axis can show.</summary>
internal readonly struct ChartUnit
{
    private readonly int _power;

    private ChartUnit(int power) => _power = power;

    public double Size => Math.Pow(10, _power);

    /// <param name="magnitude">A typical value: positive and finite.</param>
    public static ChartUnit For(double magnitude) =>
        magnitude is >= 1e-2 and < 1e4 ? default : new ChartUnit((int)Math.Floor(Math.Log10(magnitude)));

    public double Of(double value) => value / Size;

    /// <summary>The name of what is measured, with the unit where there is one.</summary>
    public string Label(string name) => _power == 0 ? name : $"{name}, in units of {ChartTicks.PowerOfTen(_power)}";
}
