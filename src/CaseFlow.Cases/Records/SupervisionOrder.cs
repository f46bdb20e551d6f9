using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>An order of supervision 督办 (catalogue A6).</summary>
/// <param name="Id">Its id within the case, such as S1.</param>
/// <param name="Unit">Who is supervised.</param>
/// <param name="Matter">What is to be done.</param>
/// <param name="Due">The last day; null without one.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record SupervisionOrder(string Id, string Unit, string Matter, DateOnly? Due, string By, Instant At)
{
    /// <summary>What the inspection found; null before.</summary>
    public SupervisionFinding? Finding { get; init; }
}
