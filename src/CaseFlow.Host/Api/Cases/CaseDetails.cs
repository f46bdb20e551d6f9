using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Api.Cases;

/// <summary>The file of a case.</summary>
/// <param name="Case">The case in short.</param>
/// <param name="Reporter">The reporter; name and contact are masked unless they were asked for and may be seen.</param>
/// <param name="Milestones">Milestones reached, in order.</param>
/// <param name="Tasks">Open tasks.</param>
/// <param name="Clocks">Clocks, running and stopped.</param>
/// <param name="Facts">Further recorded facts in words: measures, outcome, feedback, visits, form values.</param>
/// <param name="Timeline">What happened, oldest first.</param>
/// <param name="Incidents">Codes of open incidents.</param>
/// <param name="Links">Linked cases.</param>
/// <param name="Rights">What the token's person may do.</param>
internal sealed record CaseDetails(
    CaseHead Case,
    ReporterView Reporter,
    IReadOnlyList<ReachedStep> Milestones,
    IReadOnlyList<CaseTaskItem> Tasks,
    IReadOnlyList<ClockItem> Clocks,
    IReadOnlyList<FactItem> Facts,
    IReadOnlyList<TimelineItem> Timeline,
    IReadOnlyList<string> Incidents,
    IReadOnlyList<CaseLink> Links,
    CaseRights Rights)
{
    /// <summary>A file in the language of the request.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="file">The file.</param>
    public static CaseDetails Of(Texts texts, CaseFile file) => new(
        CaseHead.Of(texts, file.Summary),
        file.Reporter,
        [.. file.Milestones.Select(m => new ReachedStep(CodedText.Of(texts, "status", m.Status), Moments.Of(m.At)))],
        [.. file.Tasks.Select(CaseTaskItem.Of)],
        [.. file.Clocks.Select(clock => ClockItem.Of(texts, clock))],
        [.. file.Facts.Select(fact => FactItem.Of(texts, fact))],
        [.. file.Timeline.Select(entry => TimelineItem.Of(texts, entry))],
        [.. file.Incidents.Select(incident => incident.Code)],
        file.Links,
        file.Rights);
}
