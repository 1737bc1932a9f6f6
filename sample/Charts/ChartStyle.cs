using ScottPlot;

namespace WeightInit.Sample;

/// <summary>What all charts have in common: font, sizes, colours, grid, and a legend below the data rather than over them.</summary>
internal static class ChartStyle
{
    // Okabe and Ito's palette, told apart with any colour vision.
    private static readonly Color[] Colours =
    [
        Color.FromHex("#0072B2"), Color.FromHex("#D55E00"), Color.FromHex("#009E73"), Color.FromHex("#CC79A7"),
        Color.FromHex("#E69F00"), Color.FromHex("#56B4E9"), Color.FromHex("#000000"),
    ];

    public static Color Colour(int series) => Colours[series % Colours.Length];

    /// <summary>An empty plot with title and axis labels.</summary>
    public static Plot NewPlot(string title, string xLabel, string yLabel)
    {
        ChartFont.EnsureRegistered();
        Plot plot = new();
        plot.Title(title);
        plot.XLabel(xLabel);
        plot.YLabel(yLabel);
        // The bundled font is the regular cut; another weight would be taken from the machine.
        plot.Axes.Title.Label.Bold = false;
        plot.Axes.Bottom.Label.Bold = false;
        plot.Axes.Left.Label.Bold = false;
        plot.Axes.Title.Label.FontSize = 17;
        plot.Axes.Bottom.Label.FontSize = 15;
        plot.Axes.Left.Label.FontSize = 15;
        plot.Axes.Bottom.TickLabelStyle.FontSize = 13;
        plot.Axes.Left.TickLabelStyle.FontSize = 13;
        plot.Legend.FontSize = 13;
        plot.Font.Set(ChartFont.Family);
        plot.Legend.FontName = ChartFont.Family;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Grid.MajorLineColor = Colors.Black.WithAlpha(0.12);
        return plot;
    }

    public static void ShowLegend(Plot plot)
    {
        plot.Legend.OutlineWidth = 0;
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.Legend.Orientation = Orientation.Horizontal;
        plot.Legend.TightHorizontalWrapping = true;
        plot.Legend.SymbolWidth = 36;
        plot.Legend.InterItemPadding = new PixelPadding(24, 24, 4, 4);
        plot.ShowLegend(Edge.Bottom);
    }
}
