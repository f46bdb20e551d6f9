using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>The whole file of a case as its page shows it.</summary>
/// <param name="Summary">The case in short.</param>
/// <param name="Reporter">The reporter; masked when the person may not see more or did not ask.</param>
/// <param name="Milestones">Milestones reached, in order.</param>
/// <param name="Tasks">Open tasks.</param>
/// <param name="Clocks">Clocks, running and stopped.</param>
/// <param name="Facts">Further recorded facts: measures, costs, outcome, feedback, visits, evaluations, escalations and form values.</param>
/// <param name="Timeline">What happened, oldest first.</param>
/// <param name="Incidents">Open incidents.</param>
/// <param name="Links">Linked cases: duplicates, children.</param>
/// <param name="Rights">What the person may do.</param>
/// <param name="Now">The moment for which clocks were judged.</param>
public sealed record CaseFile(
    CaseSummary Summary,
    ReporterView Reporter,
    ImmutableArray<MilestoneView> Milestones,
    ImmutableArray<OpenTaskView> Tasks,
    ImmutableArray<ClockView> Clocks,
    ImmutableArray<CaseFact> Facts,
    ImmutableArray<TimelineEntry> Timeline,
    ImmutableArray<IncidentView> Incidents,
    ImmutableArray<CaseLink> Links,
    CaseRights Rights,
    Instant Now)
{
    /// <summary>The number of the procedure's version that the case runs on.</summary>
    public required int ProcedureVersion { get; init; }

    /// <summary>The versions of the reference lists that the case is handled under, by list.</summary>
    public required ImmutableArray<KeptList> Lists { get; init; }
}
