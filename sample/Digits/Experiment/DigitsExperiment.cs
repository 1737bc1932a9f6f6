using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace WeightInit.Sample;

/// <summary>The digits experiment from end to end.</summary>
internal static class DigitsExperiment
{
    /// <param name="settings">What the result depends on.</param>
    /// <param name="progress">Told of each part how far it is, from 0 to 1.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <param name="threads">Networks trained at once; the result is the same for any number.</param>
    /// <exception cref="SampleException">The user's file cannot be read.</exception>
    public static DigitsResult Run(DigitsSettings settings, Action<DigitsPart, double> progress, CancellationToken cancellation, int threads = 0)
    {
        progress(DigitsPart.Start, 0);
        DigitSplit split = DigitSplit.Of(settings.DataFile is null ? DigitReader.ReadCarried() : DigitReader.Read(DataFile.Load(settings.DataFile)));
        double guessing = Guessing(split);
        (Activation Activation, DigitScheme Scheme)[] pairs = DigitSchemes.Activations
            .SelectMany(static activation => DigitSchemes.All.Select(scheme => (activation, scheme))).ToArray();
        StartNorms[] starts = new StartNorms[pairs.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            DigitNetwork network = pairs[i].Scheme.Create(pairs[i].Activation, settings.ProbeDepth, DepthRun.DrawKey(settings.Seed, 0));
            starts[i] = StartProbe.Run(network, pairs[i].Activation, split.Training);
            progress(DigitsPart.Start, (i + 1.0) / pairs.Length);
        }

        DepthPoint[,] points = Train(settings, pairs, split, guessing, done => progress(DigitsPart.Training, done), cancellation, threads);
        return new DigitsResult
        {
            Settings = settings,
            Images = (split.Training.Count, split.Validation.Count, split.Test.Count),
            Guessing = guessing,
            Schemes = pairs.Select((pair, i) => new SchemeResult(
                pair.Scheme.Name, pair.Activation, starts[i], pair.Scheme.PredictedDepth(pair.Activation), settings.Depths.Select((_, depth) => points[i, depth]).ToArray())).ToArray(),
        };
    }

    /// <summary>Trains the networks of all schemes and depths, several at once, each by itself.</summary>
    private static DepthPoint[,] Train(
        DigitsSettings settings, (Activation Activation, DigitScheme Scheme)[] pairs, DigitSplit split, double guessing, Action<double> progress, CancellationToken cancellation, int threads)
    {
        BatchOrder order = new(split.Training.Count, DigitsSettings.Batch, settings.Steps, WeightKey.FromSeed(settings.Seed).Child("order"));
        DepthPoint[,] points = new DepthPoint[pairs.Length, settings.Depths.Count];
        // The deepest first: they take longest, and the last to end should be short.
        (int Pair, int Depth)[] work = Enumerable.Range(0, settings.Depths.Count).Reverse()
            .SelectMany(depth => Enumerable.Range(0, pairs.Length).Select(pair => (pair, depth))).ToArray();
        int total = pairs.Length * settings.Depths.Sum();
        int done = 0;
        ParallelOptions options = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount };
        Parallel.ForEach(Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering), options, one =>
        {
            (Activation activation, DigitScheme scheme) = pairs[one.Pair];
            int depth = settings.Depths[one.Depth];
            points[one.Pair, one.Depth] = DepthRun.Run(scheme, activation, depth, settings, split, order, guessing, cancellation);
            progress((double)Interlocked.Add(ref done, depth) / total);
        });
        return points;
    }

    private static double Guessing(DigitSplit split)
    {
        byte frequent = split.Training.Labels.GroupBy(static label => label).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key).First().Key;
        return (double)split.Test.Labels.Count(label => label == frequent) / split.Test.Count;
    }
}
