using CaseFlow.Simulation.Conformance;

namespace CaseFlow.Host.Conformance;

/// <summary>
/// Reads requests and writes answers until the input ends. Each request is answered on a worker; one that does not answer in time is given up
/// together with its worker, and the next request gets another.
/// </summary>
/// <param name="input">Where requests come from.</param>
/// <param name="output">Where answers go.</param>
/// <param name="clock">The present.</param>
internal sealed class RequestLoop(TextReader input, TextWriter output, TimeProvider clock)
{
    private const int LongestLine = 16 * 1024 * 1024;

    private readonly ConformanceDesk desk = new(new DiskFiles());

    /// <summary>When a run is broken off between two commands.</summary>
    public TimeSpan SoftLimit { get; init; } = TimeSpan.FromSeconds(8.5);

    /// <summary>When a request is given up.</summary>
    public TimeSpan HardLimit { get; init; } = TimeSpan.FromSeconds(9.5);

    /// <summary>Answers everything.</summary>
    public void Run()
    {
        var lines = new BoundedLines(input, LongestLine);
        var worker = new RequestWorker(desk, clock);
        while (lines.Read() is var (line, isCut))
        {
            if (isCut)
            {
                Write(ConformanceDesk.GiveUp(line, isLate: false));
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                if (worker.Ask(line, SoftLimit, HardLimit) is { } answer)
                {
                    Write(answer);
                }
                else
                {
                    Write(ConformanceDesk.GiveUp(line, isLate: true));
                    worker = new RequestWorker(desk, clock);
                }
            }
        }

        worker.Leave();
    }

    private void Write(string answer)
    {
        output.Write(answer);
        output.Write('\n');
        output.Flush();
    }
}
