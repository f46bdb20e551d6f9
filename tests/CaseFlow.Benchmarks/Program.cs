using CaseFlow.Benchmarks;
using CaseFlow.Benchmarks.Decisions;
using CaseFlow.Benchmarks.Expressions;

IBenchmark[] all =
[
    new EngineBenchmark(), new BranchesBenchmark(), new ItemsBenchmark(), new StoreBenchmark(), new PostgresBenchmark(), new HttpBenchmark(), new InboxBenchmark(), new CompileBenchmark(), new RoundTripBenchmark(), new HistoryBenchmark(), new BacktestBenchmark(), new TimerBenchmark(), new FeelBenchmark(), new DecisionsBenchmark(),
];
if (CommandLine.Read(args, all) is not { } command)
{
    return CommandLine.Explain(all);
}

using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // What was measured so far is still written.
    pressed.Cancel = true;
    stopping.Cancel();
};
return await Report.RunAsync(command, stopping.Token);
