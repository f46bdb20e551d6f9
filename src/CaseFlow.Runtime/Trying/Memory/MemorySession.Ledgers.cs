using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Trying.Memory;

internal sealed partial class MemorySession
{
    public ValueTask<ImmutableArray<LedgerLine>> ListLedgerAsync(LedgerQuery query) => new(
    [
        .. Matching(query)
            .OrderByDescending(r => r.RegisteredAt.UnixMilliseconds).ThenByDescending(r => r.Key.Case.Value).ThenBy(r => r.Key.Index)
            .Where(r => query.After is not { } after
                || (-r.RegisteredAt.UnixMilliseconds, -r.Key.Case.Value, r.Key.Index).CompareTo((-after.At, -after.Case.Value, after.Index)) > 0)
            .Take(query.Take)
            .Select(r => new LedgerLine(r, State.Cases[r.Key.Case.Value].Case.Number, CaseStatusName.Of(State.Cases[r.Key.Case.Value].Case.Status))),
    ]);

    public ValueTask<LedgerSums> SumLedgerAsync(LedgerQuery query, ImmutableArray<string> columns)
    {
        var rows = Matching(query).ToList();
        return new(new LedgerSums(rows.Count, columns.ToImmutableSortedDictionary(c => c, c => rows.Sum(r => decimal.Parse(Cell(r, c) ?? "0")), StringComparer.Ordinal)));
    }

    public ValueTask<ImmutableArray<IndicatorCount>> CountIndicatorsAsync(IndicatorQuery query) => new(
    [
        .. Counting(query).GroupBy(r => (r.Key.Mechanism, r.Key.Indicator, Month: (r.Day.Year * 100) + r.Day.Month))
            .Select(g => new IndicatorCount(g.Key.Mechanism, g.Key.Indicator, g.Key.Month, g.Sum(r => r.Amount), g.Count())),
    ]);

    public ValueTask<ImmutableArray<IndicatorLine>> ListIndicatorCasesAsync(
        string mechanism, string indicator, IndicatorPart part, IndicatorQuery query, LedgerCursor? after, int take) => new(
    [
        .. Counting(query)
            .Where(r => r.Key.Mechanism == mechanism && r.Key.Indicator == indicator && (part == IndicatorPart.Denominator || part == IndicatorPart.Numerator == (r.Amount != 0)))
            .OrderByDescending(r => r.Day).ThenByDescending(r => r.Key.Case.Value).ThenBy(r => r.Key.Index)
            .Take(take)
            .Select(r => new IndicatorLine(Row(State.Cases[r.Key.Case.Value]), r.Key.Index, r.Day, r.Amount)),
    ]);

    public ValueTask<ImmutableArray<CaseCount>> CountByCategoryAsync(CaseReach reach, Instant from, Instant before) => new(
        CountBy(reach, from, before, c => c.Category is { } category ? [category] : []));

    public ValueTask<ImmutableArray<CaseCount>> CountByUnitAsync(ImmutableArray<string> units, CaseReach reach, Instant from, Instant before) => new(
        CountBy(reach, from, before, c => State.Cases[c.Id.Value].Case.Place.Path.Where(units.Contains)));

    public ValueTask ReplaceLedgersAsync(CaseId id, ImmutableArray<LedgerRow> rows, ImmutableArray<IndicatorRow> counted) => Change(s => s with
    {
        LedgerRows = s.LedgerRows.RemoveRange(s.LedgerRows.Keys.Where(k => k.Case == id)).SetItems(rows.Select(r => KeyValuePair.Create(r.Key, r))),
        Counted = s.Counted.RemoveRange(s.Counted.Keys.Where(k => k.Case == id)).SetItems(counted.Select(r => KeyValuePair.Create(r.Key, r))),
    });

    private static string? Cell(LedgerRow row, string column)
    {
        using var json = JsonDocument.Parse(row.Content);
        return json.RootElement.TryGetProperty(column, out var cell) ? cell.ToString() : null;
    }

    private ImmutableArray<CaseCount> CountBy(CaseReach reach, Instant from, Instant before, Func<CaseRow, IEnumerable<string>> keys) =>
    [
        .. State.Cases.Values.Where(u => Reaches(reach, u.Case.Id)).Select(Row).Where(c => c.RegisteredAt >= from && c.RegisteredAt < before)
            .SelectMany(keys, (row, key) => (row, key)).GroupBy(x => x.key)
            .Select(g => new CaseCount(g.Key, g.Count(), g.Count(x => x.row.ClosedAt is null))).OrderByDescending(c => c.Cases),
    ];

    private IEnumerable<LedgerRow> Matching(LedgerQuery query) => State.LedgerRows.Values
        .Where(r => r.Key.Mechanism == query.Mechanism && r.Key.Ledger == query.Ledger && Reaches(query.Reach, r.Key.Case))
        .Where(r => (query.RegisteredFrom is not { } from || r.RegisteredAt >= from) && (query.RegisteredBefore is not { } before || r.RegisteredAt < before))
        .Where(r => query.Status is null || CaseStatusName.Of(State.Cases[r.Key.Case.Value].Case.Status) == query.Status)
        .Where(r => query.Texts.All(t => Cell(r, t.Key)?.Contains(t.Value, StringComparison.OrdinalIgnoreCase) == true));

    private IEnumerable<IndicatorRow> Counting(IndicatorQuery query) => State.Counted.Values
        .Where(r => r.Day >= query.From && r.Day <= query.To && Reaches(query.Reach, r.Key.Case))
        .Where(r => query.Categories.IsEmpty || query.Categories.Contains(State.Cases[r.Key.Case.Value].Case.Classification?.Category ?? ""));

    private bool Reaches(CaseReach reach, CaseId id) => reach.IsEverything
        || State.Cases[id.Value].Case.Place.Path.Any(reach.Units.Contains)
        || (reach.Holder is { } holder && State.Inbox.Values.Any(t => t.Task.Case == id
            && (t.Assignee == holder.Person || (t.Assignee is null && holder.Roles.Contains(new RoleAtUnit(t.Role, t.Unit))))));
}
