using System.Collections.Immutable;
using CaseFlow.Cases.Records;
using static CaseFlow.Cases.Records.CaseStatus;

namespace CaseFlow.Cases;

/// <summary>
/// The legal transitions of a case's status (catalogue §1.1). Procedures specialise the life-cycle, so stages may be skipped forwards; back they
/// go only where a return, a refused dispatch, a whistle or a reopening leads.
/// </summary>
public static class CaseLifeCycle
{
    // From each status to the statuses that may follow. A suspended case otherwise goes back to the status before the suspension.
    private static readonly ImmutableDictionary<CaseStatus, ImmutableHashSet<CaseStatus>> Transitions = Table(
        (Registered, [Accepted, Classified, Assigned, InHandling, Escalated, Handled, FedBack, ReturnVisited, Evaluated, Closed, Suspended, Rejected, Withdrawn]),
        (Accepted, [Classified, Assigned, InHandling, Escalated, Handled, FedBack, ReturnVisited, Evaluated, Closed, Suspended, Rejected, Withdrawn]),
        (Classified, [Accepted, Assigned, InHandling, Escalated, Handled, FedBack, ReturnVisited, Evaluated, Closed, Suspended, Rejected, Withdrawn]),
        (Assigned, [Accepted, Classified, InHandling, Escalated, Handled, FedBack, ReturnVisited, Evaluated, Closed, Suspended, Rejected, Withdrawn]),
        (InHandling, [Accepted, Classified, Assigned, Escalated, Handled, FedBack, ReturnVisited, Evaluated, Closed, Suspended, Rejected, Withdrawn]),
        (Escalated, [Accepted, Classified, Assigned, InHandling, Handled, FedBack, ReturnVisited, Evaluated, Closed, Suspended, Rejected, Withdrawn]),
        (Handled, [InHandling, Escalated, FedBack, ReturnVisited, Evaluated, Closed, Suspended, Withdrawn]),
        (FedBack, [Escalated, ReturnVisited, Evaluated, Closed, Suspended, Withdrawn, Reopened]),
        (ReturnVisited, [Escalated, Evaluated, Closed, Suspended, Withdrawn, Reopened]),
        (Evaluated, [Closed, Suspended, Withdrawn, Reopened]),
        (Closed, [Reopened]),
        (Suspended, [Rejected, Withdrawn]),
        (Rejected, [FedBack, Closed, Reopened]),
        (Withdrawn, []),
        (Reopened, [Accepted, Classified, Assigned, InHandling, Escalated, Handled, FedBack, ReturnVisited, Evaluated, Closed, Suspended, Rejected, Withdrawn]));

    /// <summary>Whether one status may follow another.</summary>
    /// <param name="from">The present status.</param>
    /// <param name="to">The next status; the same status does not follow itself.</param>
    public static bool Allows(CaseStatus from, CaseStatus to) => Transitions[from].Contains(to);

    private static ImmutableDictionary<CaseStatus, ImmutableHashSet<CaseStatus>> Table(params (CaseStatus From, CaseStatus[] To)[] rows) =>
        rows.ToImmutableDictionary(r => r.From, r => r.To.ToImmutableHashSet());
}
