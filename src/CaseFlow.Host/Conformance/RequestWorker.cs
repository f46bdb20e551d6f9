using System.Diagnostics;
using CaseFlow.Simulation.Conformance;

namespace CaseFlow.Host.Conformance;

/// <summary>A thread that answers one request after the other, with a stack deep enough for whatever the limits of the readers let through.</summary>
internal sealed class RequestWorker
{
    private const int StackBytes = 64 * 1024 * 1024;

    private readonly object gate = new();
    private readonly ConformanceDesk desk;
    private readonly TimeProvider clock;
    private (string Line, CancellationToken Stop)? request;
    private string? answer;
    private bool isOver;

    public RequestWorker(ConformanceDesk desk, TimeProvider clock)
    {
        (this.desk, this.clock) = (desk, clock);
        new Thread(Work, StackBytes) { IsBackground = true, Name = "conformance" }.Start();
    }

    /// <summary>Answers a request; null when the time is over, after which the worker is not to be asked again and ends as soon as it can.</summary>
    public string? Ask(string line, TimeSpan softLimit, TimeSpan hardLimit)
    {
        using var stop = new CancellationTokenSource(softLimit);
        var since = Stopwatch.GetTimestamp();
        lock (gate)
        {
            (request, answer) = ((line, stop.Token), null);
            Monitor.PulseAll(gate);
            while (answer is null)
            {
                var left = hardLimit - Stopwatch.GetElapsedTime(since);
                if (left <= TimeSpan.Zero || !Monitor.Wait(gate, left))
                {
                    isOver = answer is null;
                    break;
                }
            }
        }

        if (isOver)
        {
            stop.Cancel();
        }

        return answer;
    }

    /// <summary>Lets the thread end.</summary>
    public void Leave()
    {
        lock (gate)
        {
            isOver = true;
            Monitor.PulseAll(gate);
        }
    }

    private void Work()
    {
        while (Next() is var (line, stop))
        {
            var given = desk.Answer(line, clock.GetUtcNow(), stop);
            lock (gate)
            {
                if (isOver)
                {
                    return;
                }

                (request, answer) = (null, given);
                Monitor.PulseAll(gate);
            }
        }
    }

    private (string Line, CancellationToken Stop)? Next()
    {
        lock (gate)
        {
            while (request is null && !isOver)
            {
                Monitor.Wait(gate);
            }

            return isOver ? null : request;
        }
    }
}
