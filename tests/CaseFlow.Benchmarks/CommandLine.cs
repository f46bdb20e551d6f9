using System.Globalization;

namespace CaseFlow.Benchmarks;

/// <summary>Reads the command line: <c>NAME… | all [--out FILE] [--seconds N] [--rounds N]</c>.</summary>
internal static class CommandLine
{
    /// <summary>Reads it; null when it is not understood.</summary>
    public static BenchmarkCommand? Read(string[] args, IBenchmark[] all)
    {
        var command = new BenchmarkCommand([], null, TimeSpan.FromSeconds(3), 3);
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            switch (args[i])
            {
                case "all":
                    command = command with { Benchmarks = all };
                    break;
                case "--out" when value.Length > 0:
                    command = command with { Out = args[++i] };
                    break;
                case "--seconds" when double.TryParse(value, CultureInfo.InvariantCulture, out var seconds) && seconds > 0:
                    (command, i) = (command with { Time = TimeSpan.FromSeconds(seconds) }, i + 1);
                    break;
                case "--rounds" when int.TryParse(value, CultureInfo.InvariantCulture, out var rounds) && rounds > 0:
                    (command, i) = (command with { Rounds = rounds }, i + 1);
                    break;
                default:
                    if (all.FirstOrDefault(b => b.Name == args[i]) is not { } named)
                    {
                        return null;
                    }

                    command = command with { Benchmarks = [.. command.Benchmarks, named] };
                    break;
            }
        }

        return command.Benchmarks.Count == 0 ? null : command;
    }

    /// <summary>Says what there is.</summary>
    public static int Explain(IBenchmark[] all)
    {
        Console.Error.WriteLine("NAME... | all   [--out FILE] [--seconds N] [--rounds N]");
        foreach (var benchmark in all)
        {
            Console.Error.WriteLine($"{benchmark.Name,-9} {benchmark.About}");
        }

        return 2;
    }
}
