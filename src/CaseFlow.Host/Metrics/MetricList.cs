using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Runtime;

namespace CaseFlow.Host.Metrics;

/// <summary>Every metric that is written. What is not in this list is not listened to.</summary>
internal static class MetricList
{
    private static readonly ImmutableArray<double> Seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    /// <summary>The metrics, in the order in which they are written.</summary>
    public static ImmutableArray<MetricDescription> All { get; } =
    [
        new("http.server.request.duration", "caseflow_http_request_duration_seconds", MetricKind.Histogram, "Requests by route, method and status, and how long they took.")
        {
            Labels = [("http.route", "route"), ("http.request.method", "method"), ("http.response.status_code", "status")],
            Bounds = Seconds,
        },
        new("http.server.active_requests", "caseflow_http_active_requests", MetricKind.Gauge, "Requests being answered."),
        new("caseflow.steps", "caseflow_steps_total", MetricKind.Counter, "Steps of cases that are durable."),
        new("caseflow.step.conflicts", "caseflow_step_conflicts_total", MetricKind.Counter, "Steps decided again because another writer was faster."),
        new("caseflow.refusals", "caseflow_refusals_total", MetricKind.Counter, "Use cases refused, by code.") { Labels = [("use_case", "use_case"), ("code", "code")] },
        new("caseflow.sign_in.failures", "caseflow_sign_in_failures_total", MetricKind.Counter, "Sign-ins with a wrong name or password."),
        new("caseflow.commit.size", "caseflow_commit_group_size", MetricKind.Histogram, "Pieces of work committed together.") { Bounds = [1, 2, 4, 8, 16, 32, 64, 128, 256] },
        new("caseflow.commit.duration", "caseflow_commit_duration_seconds", MetricKind.Histogram, "How long a commit took, from its first piece of work.") { Bounds = Seconds },
        new("caseflow.cases", "caseflow_cases", MetricKind.Gauge, "Cases."),
        new("caseflow.open_cases", "caseflow_open_cases", MetricKind.Gauge, "Cases that are not closed."),
        new("caseflow.open_tasks", "caseflow_open_tasks", MetricKind.Gauge, "Open tasks."),
        new("caseflow.overdue_tasks", "caseflow_overdue_tasks", MetricKind.Gauge, "Open tasks past their due moment."),
        new("caseflow.due_timers", "caseflow_due_timers", MetricKind.Gauge, "Timers whose moment has come and that have not fired."),
        new("caseflow.timer.lag", "caseflow_timer_lag_seconds", MetricKind.Gauge, "How long the longest due timer has waited."),
        new("caseflow.outbox.waiting", "caseflow_outbox_waiting", MetricKind.Gauge, "Effects that wait."),
        new("caseflow.outbox.failing", "caseflow_outbox_failing", MetricKind.Gauge, "Effects that failed at least once and wait to be tried again."),
        new("caseflow.outbox.age", "caseflow_outbox_age_seconds", MetricKind.Gauge, "How long the oldest effect has waited."),
        new("caseflow.incidents", "caseflow_incidents", MetricKind.Gauge, "Open incidents."),
        new("caseflow.store.size", "caseflow_store_bytes", MetricKind.Gauge, "Size of the database files.") { Labels = [("file", "file")] },
        new("dotnet.process.memory.working_set", "process_working_set_bytes", MetricKind.Gauge, "Memory of the process."),
        new("dotnet.process.cpu.time", "process_cpu_seconds_total", MetricKind.Counter, "Processor time of the process.") { Labels = [("cpu.mode", "mode")] },
        new("dotnet.gc.collections", "dotnet_gc_collections_total", MetricKind.Counter, "Garbage collections.") { Labels = [("gc.heap.generation", "generation")] },
        new("dotnet.gc.last_collection.heap.size", "dotnet_gc_heap_bytes", MetricKind.Gauge, "Heap after the last garbage collection.") { Labels = [("gc.heap.generation", "generation")] },
        new("dotnet.gc.pause.time", "dotnet_gc_pause_seconds_total", MetricKind.Counter, "Time that garbage collections held up."),
        new("dotnet.thread_pool.thread.count", "dotnet_thread_pool_threads", MetricKind.Gauge, "Threads of the pool."),
    ];

    /// <summary>The meters listened to.</summary>
    public static FrozenSet<string> Meters { get; } =
        FrozenSet.ToFrozenSet(["Microsoft.AspNetCore.Hosting", "System.Runtime", RuntimeMeter.Name, "CaseFlow.Storage", HostMeter.Name]);
}
