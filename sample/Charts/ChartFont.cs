using System;
using System.Threading;
using ScottPlot;
using SkiaSharp;

namespace WeightInit.Sample;

/// <summary>
/// The one font of charts and report, carried in the assembly: DejaVu Sans 2.37 (licence beside it in Fonts/), so that
/// text is the same, and is there at all, on a machine without fonts.
/// </summary>
internal static class ChartFont
{
    /// <summary>A name no installed font has: what resolves it can only be the font carried here.</summary>
    public const string Family = "WeightInit Sample Sans";

    private static readonly Lazy<byte[]> LazyBytes = new(() => DataResource.Bytes("DejaVuSans.ttf"), LazyThreadSafetyMode.ExecutionAndPublication);
    private static readonly Lazy<bool> Registration = new(Register, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The font file (TrueType).</summary>
    public static ReadOnlySpan<byte> File => LazyBytes.Value;

    /// <summary>Makes the family known to ScottPlot; costs nothing after the first call.</summary>
    public static void EnsureRegistered() => _ = Registration.Value;

    public static SKTypeface CreateTypeface()
    {
        using SKData data = SKData.CreateCopy(LazyBytes.Value);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException("The font in the assembly is no font.");
    }

    private static bool Register()
    {
        ScottPlot.Fonts.FontResolvers.Insert(0, new Resolver());
        return true;
    }

    private sealed class Resolver : IFontResolver
    {
        public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
            fontName == Family ? ChartFont.CreateTypeface() : null;

        public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
            fontName == Family ? ChartFont.CreateTypeface() : null;
    }
}
