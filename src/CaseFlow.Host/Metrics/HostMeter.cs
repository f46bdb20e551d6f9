using System.Diagnostics.Metrics;
using CaseFlow.Calendar;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Metrics;

/// <summary>What the program counts itself, and what it reads from the store when asked.</summary>
internal sealed class HostMeter
{
    /// <summary>The meter's name.</summary>
    public const string Name = "CaseFlow.Host";

    private readonly Counter<long> refusals;
    private readonly Counter<long> signInFailures;
    private readonly DataLayout layout;
    private readonly IClock clock;
    private StoreFigures? figures;

    /// <summary>Makes the meter.</summary>
    /// <param name="meters">Makes meters that belong to this application.</param>
    /// <param name="settings">Where the data are.</param>
    /// <param name="clock">The clock.</param>
    public HostMeter(IMeterFactory meters, CaseFlowSettings settings, IClock clock)
    {
        (layout, this.clock) = (new DataLayout(settings.DataFolder), clock);
        var meter = meters.Create(Name);
        refusals = meter.CreateCounter<long>("caseflow.refusals");
        signInFailures = meter.CreateCounter<long>("caseflow.sign_in.failures");
        Gauge("caseflow.cases", f => f.Cases);
        Gauge("caseflow.open_cases", f => f.OpenCases);
        Gauge("caseflow.open_tasks", f => f.OpenTasks);
        Gauge("caseflow.overdue_tasks", f => f.OverdueTasks);
        Gauge("caseflow.due_timers", f => f.DueTimers);
        Gauge("caseflow.timer.lag", f => Since(f.OldestDueTimer));
        Gauge("caseflow.outbox.waiting", f => f.Outbox);
        Gauge("caseflow.outbox.failing", f => f.FailingOutbox);
        Gauge("caseflow.outbox.age", f => Since(f.OldestOutbox));
        Gauge("caseflow.incidents", f => f.Incidents);
        meter.CreateObservableGauge("caseflow.store.size", StoreSizes, "By");

        void Gauge(string name, Func<StoreFigures, double> read) =>
            meter.CreateObservableGauge(name, () => figures is { } known ? [new Measurement<double>(read(known))] : Array.Empty<Measurement<double>>());
    }

    /// <summary>Takes note of what the store holds.</summary>
    /// <param name="now">What it holds.</param>
    public void Observe(StoreFigures now) => figures = now;

    /// <summary>Counts a refusal.</summary>
    /// <param name="useCase">The use case.</param>
    /// <param name="code">Why.</param>
    public void Refused(string useCase, string code)
    {
        refusals.Add(1, new KeyValuePair<string, object?>("use_case", useCase), new KeyValuePair<string, object?>("code", code));
        if (code == RuntimeCodes.SignInWrong)
        {
            signInFailures.Add(1);
        }
    }

    private double Since(Instant? moment) => moment is { } at ? Math.Max(0, (clock.Now.UnixMilliseconds - at.UnixMilliseconds) / 1000.0) : 0;

    private IEnumerable<Measurement<long>> StoreSizes()
    {
        foreach (var (name, path) in new[] { ("database", layout.Database), ("wal", layout.Database + "-wal") })
        {
            if (new FileInfo(path) is { Exists: true } file)
            {
                yield return new Measurement<long>(file.Length, new KeyValuePair<string, object?>("file", name));
            }
        }
    }
}
