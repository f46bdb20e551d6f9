using CaseFlow.Simulation.Conformance;

namespace CaseFlow.Host.Conformance;

/// <summary>A thread that answers one request after the other, with a stack deep enough for whatever the limits of the readers let through.</summary>
internal sealed class RequestWorker
{
    private const int StackBytes = 64 * 1024 * 1024;

    private readonly SemaphoreSlim asked = new(0);
    private readonly SemaphoreSlim answered = new(0);
    private readonly ConformanceDesk desk;
    private readonly TimeProvider clock;
    private (string Line, CancellationToken Stop)? request;
    private string? answer;
    private volatile bool isGivenUp;

    public RequestWorker(ConformanceDesk desk, TimeProvider clock)
    {
        (this.desk, this.clock) = (desk, clock);
        new Thread(Work, StackBytes) { IsBackground = true, Name = "conformance" }.Start();
    }

    /// <summary>Answers a request; null when the time is over, after which the worker is not to be asked again.</summary>
    public string? Ask(string line, TimeSpan softLimit, TimeSpan hardLimit)
    {
        using var stop = new CancellationTokenSource(softLimit);
        request = (line, stop.Token);
        asked.Release();
        if (answered.Wait(hardLimit))
        {
            return answer;
        }

        isGivenUp = true;
        stop.Cancel();
        return null;
    }

    /// <summary>Lets the thread end.</summary>
    public void Leave()
    {
        request = null;
        asked.Release();
    }

    private void Work()
    {
        while (true)
        {
            asked.Wait();
            if (request is not var (line, stop))
            {
                return;
            }

            answer = desk.Answer(line, clock.GetUtcNow(), stop);
            if (isGivenUp)
            {
                return;
            }

            answered.Release();
        }
    }
}
