using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>The table of docs/signal.md: predicted q and χ against a simulation, for every scheme and activation.</summary>
internal static class SignalCommand
{
    private const double Goal = 0.05;
    private const int FewestDraws = 10;
    private const int MostDraws = 400;

    public static int Run(string[] args)
    {
        if (args is ["radius"])
        {
            return RadiusTable.Run();
        }

        bool isQuick = args is ["quick"];
        if (args.Length > 0 && !isQuick)
        {
            Console.Error.WriteLine("signal [quick | radius]");
            return 2;
        }

        (int width, int depth, double standardError) = isQuick ? (200, 10, 0.03) : (1000, 30, 0.009);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Width {width}, depth {depth}, draws of two vectors each until no layer's standard error is above {100 * standardError:0.##} %; worst layer's departure in %: q / χ"));
        Console.WriteLine();
        string header = string.Join(" | ", SignalCase.All.Select(static item => item.Name));
        Console.WriteLine($"| scheme | draws | {header} |");
        Console.WriteLine($"| --- | --- | {string.Join(" | ", SignalCase.All.Select(static _ => "---"))} |");
        Directory.CreateDirectory("artifacts");
        using StreamWriter csv = new("artifacts/signal.csv") { NewLine = "\n" };
        csv.WriteLine("scheme,activation,draws,q,qError,chi,chiError,qStep,qStepError,chiStep,chiStepError");
        List<string> beyond = [];
        double worst = 0;
        double worstStep = 0;
        double error = 0;
        foreach (SignalScheme scheme in SignalScheme.All)
        {
            SignalSimulation simulation = new(scheme, width, depth);
            int draws = 0;
            while (draws < FewestDraws || (simulation.StandardError > standardError && draws < MostDraws))
            {
                simulation.Draw(((WeightKey)7).Child(scheme.Name).Child("draw", draws++));
            }

            string[] cells = new string[SignalCase.All.Count];
            for (int i = 0; i < cells.Length; i++)
            {
                (SignalTally q, SignalTally chi, SignalTally qStep, SignalTally chiStep) = simulation.Of(i);
                (double Worst, double Error)[] departures = [q.Departure(), chi.Departure(), qStep.Departure(), chiStep.Departure()];
                cells[i] = string.Create(CultureInfo.InvariantCulture, $"{100 * departures[0].Worst:F1} / {100 * departures[1].Worst:F1}");
                if (departures.Take(2).Any(static departure => Math.Abs(departure.Worst) > Goal))
                {
                    beyond.Add(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{scheme.Name}, {SignalCase.All[i].Name}: {cells[i]}; in one step from the measured q {100 * departures[2].Worst:F1} / {100 * departures[3].Worst:F1}"));
                }

                worst = departures.Take(2).Select(static departure => Math.Abs(departure.Worst)).Append(worst).Max();
                worstStep = departures.Skip(2).Select(static departure => Math.Abs(departure.Worst)).Append(worstStep).Max();
                error = departures.Select(static departure => departure.Error).Append(error).Max();
                csv.WriteLine($"\"{scheme.Name}\",\"{SignalCase.All[i].Name}\",{draws}," + string.Join(',', departures.Select(static departure => string.Create(CultureInfo.InvariantCulture, $"{departure.Worst:F4},{departure.Error:F4}"))));
            }

            Console.WriteLine($"| {scheme.Name} | {draws} | {string.Join(" | ", cells)} |");
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Worst {100 * worst:F1} % walked from the input, {100 * worstStep:F1} % in one step from the measured q; largest standard error {100 * error:F1} %; beyond {100 * Goal:F0} %: {beyond.Count}"));
        beyond.ForEach(Console.WriteLine);
        Console.WriteLine("Rows with standard errors: artifacts/signal.csv");
        return worstStep <= Goal ? 0 : 1;
    }
}
