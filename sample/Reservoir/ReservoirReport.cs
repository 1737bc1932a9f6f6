using System.Globalization;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>The result in words, tables and figures.</summary>
internal static class ReservoirReport
{
    public static Report Create(ReservoirResult result)
    {
        ReservoirSettings settings = result.Settings;
        return new Report(
            "Reservoirs that forecast, and the radius at which they do",
            [
                $"A reservoir (echo state network) is a recurrent network of which only the readout is trained. Whether it works at all is decided by one number: the spectral radius of its recurrent matrix. The class {nameof(EchoStateNetwork)} has three annotated fields and initialises itself: {settings.Nodes} nodes, {EchoStateNetwork.Connections} connections into each, the matrix divided by its spectral radius as [SpectralInit] does. Here it is multiplied by one radius after another, {settings.Draws} independent draws at each, and forecasts two series.",
                "Each series is split in time. The readout is fitted by ridge regression; the ridge penalty (for every network) and the radius (for all) are chosen on validation, a later part of the series, or several in turn, each forecast by what was fitted on all before it. The test comes after that and was forecast once, by networks refitted on all before it. Every figure against the radius shows validation errors.",
                "Errors are NRMSE: the root mean square error over the standard deviation of what is forecast. 1 is no better than the mean. One step ahead, every forecast knows all values before; free-running, the network hears its own forecasts.",
                "The data behind the figures and tables are in results.json, with all their digits.",
            ],
            [
                Task(result, result.Series),
                Task(result, result.MackeyGlass),
                Forgetting(result),
                Memory(result),
            ]);
    }

    private static ReportSection Task(ReservoirResult all, TaskResult result)
    {
        ForecastTask task = result.Task;
        bool isSunspots = ReferenceEquals(result, all.Series) && all.Settings.SeriesFile is null;
        bool isMackeyGlass = ReferenceEquals(result, all.MackeyGlass);
        ReportTable[] literature = isSunspots ? [Literature.Sunspots(result)] : isMackeyGlass ? [Literature.MackeyGlass(result)] : [];
        string source = isSunspots
            ? "Yearly sunspot numbers, 1700 to 2008 (National Geophysical Data Center)."
            : isMackeyGlass
                ? $"The delay differential equation dx/dt = 0.2 x(t − 17) / (1 + x(t − 17)¹⁰) − 0.1 x(t), integrated by Runge–Kutta steps of 1/{MackeyGlass.DefaultStepsPerUnit} and taken once a unit of time, after {MackeyGlass.Transient} units: weakly chaotic."
                : $"{task.Series.Length} values of {task.Series.Name}.";
        return new ReportSection(
            task.Series.Name,
            [
                $"{source} {Split(task)} Leak rate {Number(task.Dynamics.LeakRate)}, input weights times {Number(task.Dynamics.InputScale)}, biases times {Number(task.Dynamics.BiasScale)}.",
                $"Validation chose radius {Number(result.OneStepRadius)} for one step ahead and {Number(result.HorizonRadius)} for running freely. {Comparison(result)} Not divided by their stretching factor, the same draws (radius {Number(all.RawRadii.Min())} to {Number(all.RawRadii.Max())}) score {ReservoirTables.Spread(result.RawReservoir.TestOneStep)} and {ReservoirTables.Spread(result.RawReservoir.TestHorizon)}.",
            ],
            [ReservoirTables.Methods(result), .. literature, ReservoirTables.Sweep(result)],
            [
                ReservoirFigures.OneStepAgainstRadius(result),
                ReservoirFigures.HorizonAgainstRadius(result),
                ReservoirFigures.OneStepForecast(result),
                ReservoirFigures.FreeRun(result),
            ]);
    }

    private static ReportSection Forgetting(ReservoirResult result) => new(
        "Does it forget how it started?",
        [
            $"A reservoir is of use only if its state is a function of what it heard, not of how it started (the echo state property; Jaeger 2001). Two copies of each network, one started from 0 and one at random, hear the same {ForgettingExperiment.Steps} values of Mackey–Glass; the distance of their states, as root mean square over the nodes, is what is left of the difference. Rounding errors leave about 1e-17. A strong input helps to forget, so that the property does not end at radius 1 exactly. The raw Gaussian draws keep a distance of {ReservoirTables.Distance(Summary.Median(result.Forgetting[^1].Distances))} (median).",
        ],
        [ReservoirTables.Forgetting(result)],
        [ReservoirFigures.Forgetting(result.Forgetting)]);

    private static ReportSection Memory(ReservoirResult result) => new(
        "How much does it remember?",
        [
            $"Memory capacity (Jaeger, GMD report 152, 2001): the network hears random numbers, and for each delay a readout is trained to say the number of so many steps ago; the capacity is the sum over delays 1 to {2 * result.Settings.MemoryNodes} of the squared correlation between what it says and what was, here on inputs it was not trained on. It cannot exceed the number of nodes, {result.Settings.MemoryNodes}. Inputs are uniform in [−½, ½), input weights times 0.1, no leak, no bias. Linear networks grow without bound from radius 1 up, and are measured below it.",
        ],
        [ReservoirTables.Memory(result)],
        [ReservoirFigures.Memory(result.Memory, result.Settings.MemoryNodes)]);

    private static string Split(ForecastTask task)
    {
        TimeSplit split = task.Split;
        string Time(int index) => Number(task.Series.TimeOf(index));
        string parts = split.Validation.Length == 1 ? "validation" : $"validation in {split.Validation.Length} parts";
        return $"Washout before {Time(split.Washout)}, {parts} from {Time(split.ValidationStart)}, test from {Time(split.TestStart)} to {Time(split.End - 1)}.";
    }

    private static string Comparison(TaskResult result)
    {
        double reservoir = result.Reservoir.TestOneStep.Average();
        double linear = result.Autoregression.TestOneStep[0];
        string steps = ReservoirTables.Steps(result.Task.Horizon);
        double reservoirFar = result.Reservoir.TestHorizon.Average();
        double linearFar = result.Autoregression.TestHorizon[0];
        return $"In the test the reservoirs score {ReservoirTables.Spread(result.Reservoir.TestOneStep)} one step ahead, where linear autoregression scores {ReservoirTables.Error(linear)}: {Verdict(reservoir, linear)}. After {steps} of running freely it is {ReservoirTables.Spread(result.Reservoir.TestHorizon)} against {ReservoirTables.Error(linearFar)}: {Verdict(reservoirFar, linearFar)}.";
    }

    private static string Verdict(double reservoir, double linear) =>
        reservoir < 0.95 * linear ? "the reservoir is better"
        : reservoir > 1.05 * linear ? "the linear method is better"
        : "about the same";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
