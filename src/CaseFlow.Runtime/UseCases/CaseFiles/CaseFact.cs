using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>A recorded fact of a case.</summary>
/// <param name="Kind">measure, outcome, feedback, visit, evaluation, escalation, vote or value (a form value).</param>
/// <param name="Label">The label that the procedure gives a value; null for kinds whose text is a resource.</param>
/// <param name="Arguments">The fact's data by name; money in fen, moments as Unix milliseconds.</param>
/// <param name="At">When it was recorded; null when not known.</param>
/// <param name="By">Who recorded it, by name; null when not known.</param>
public sealed record CaseFact(string Kind, LocalText? Label, ImmutableSortedDictionary<string, string> Arguments, Instant? At, string? By)
{
    /// <summary>The lines in which it explains itself; empty when its data say all.</summary>
    public ImmutableArray<CaseFactLine> Lines { get; init; } = [];

    /// <summary>The rows of a table; null for any other fact.</summary>
    public TableView? Table { get; init; }
}
