using System.Globalization;
using System.Runtime.InteropServices;

namespace CaseFlow.Benchmarks;

/// <summary>Runs benchmarks and writes one Markdown page.</summary>
internal static class Report
{
    /// <summary>Runs them; what was measured before a stop is written too.</summary>
    public static async Task<int> RunAsync(BenchmarkCommand command, CancellationToken stopping)
    {
        var sections = new List<Section>();
        var run = new BenchmarkRun(command.Time, command.Rounds, stopping);
        try
        {
            foreach (var benchmark in command.Benchmarks)
            {
                run.Progress($"{benchmark.Name}: {benchmark.About}");
                sections.Add(await benchmark.RunAsync(run));
                Console.WriteLine(sections[^1].Markdown());
            }
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped; what was not measured is missing from the report.");
        }

        if (command.Out is { } path)
        {
            await File.WriteAllTextAsync(path, Heading(command) + string.Join('\n', sections.Select(s => s.Markdown())), CancellationToken.None);
        }

        return sections.Count == command.Benchmarks.Count ? 0 : 1;
    }

    private static string Heading(BenchmarkCommand command)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            # Benchmarks of {DateTime.UtcNow:yyyy-MM-dd}

            Machine: {Environment.ProcessorCount} cores, {memory} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {Configuration}.
            About {command.Time.TotalSeconds:0.#} s a measurement; what is compared takes turns, {command.Rounds} rounds, medians. Compare the ratios within a table, not the figures between days.

            ```
            dotnet run -c Release --project tests/CaseFlow.Benchmarks -- {string.Join(' ', command.Benchmarks.Select(b => b.Name))} --seconds {command.Time.TotalSeconds:0.#} --rounds {command.Rounds}
            ```


            """);
    }

#if DEBUG
    private const string Configuration = "Debug: these figures say nothing";
#else
    private const string Configuration = "Release";
#endif
}
