using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    private const string Elsewhere = "linshu.shimen";

    private static readonly DateOnly FirstDay = new(2026, 3, 2);

    [SkippableFact]
    public async Task Ledger_rows_are_paged_newest_first_and_added_up_exactly()
    {
        for (var id = 1; id <= 3; id++)
        {
            await Store.SaveAsync(Steps.First(Steps.NewCase(id)) with
            {
                Ledgers = LedgerChange.None with { Written = [Row(id, 1, $$"""{"cost":{{id}}0,"score":0.1,"text":"北门 Lamp_{{id}}"}"""), Row(id, 2, """{"text":"100%"}""")] },
            });
        }

        var first = await ListAsync(All(4));
        first.Select(line => (line.Row.Key.Case.Value, line.Row.Key.Index)).Should().Equal((3, 1), (3, 2), (2, 1), (2, 2));
        first[0].Should().Be(new LedgerLine(Row(3, 1, """{"cost":30,"score":0.1,"text":"北门 Lamp_3"}"""), "2026-000003", "registered"));
        var next = LedgerCursor.Parse(LedgerCursor.After(first[^1].Row.Key, first[^1].Row.RegisteredAt).ToString());
        (await ListAsync(All(4) with { After = next })).Select(line => (line.Row.Key.Case.Value, line.Row.Key.Index)).Should().Equal((1, 1), (1, 2));
        var sums = await Store.AskAsync(s => s.SumLedgerAsync(All(1), ["cost", "score"]));
        sums.Rows.Should().Be(6);
        sums.Sums.Should().Equal(new Dictionary<string, decimal> { ["cost"] = 60, ["score"] = 0.3m });
        (await ListAsync(All(9) with { Texts = Text("lamp_2") })).Should().ContainSingle().Which.Number.Should().Be("2026-000002");
        (await ListAsync(All(9) with { Texts = Text("0%") })).Should().HaveCount(3);
        (await ListAsync(All(9) with { Texts = Text("lampx2") })).Should().BeEmpty("an underscore is one");
        (await ListAsync(All(9) with { Status = "closed" })).Should().BeEmpty();
        (await ListAsync(All(9) with { RegisteredFrom = Steps.Noon.Plus(TimeSpan.FromMinutes(2)), RegisteredBefore = Steps.Noon.Plus(TimeSpan.FromMinutes(3)) })).Should().HaveCount(2);
        (await ListAsync(All(9) with { Ledger = "other" })).Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Ledger_rows_change_with_the_step_and_can_be_made_anew()
    {
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with
        {
            Ledgers = new LedgerChange([Row(1, 1, "{}"), Row(1, 2, "{}")], [], [Counted(1, "a", 0, 1), Counted(1, "b", 0, 1)], []),
        });
        await Store.SaveAsync(Steps.After(first) with
        {
            Ledgers = new LedgerChange([Row(1, 1, """{"x":1}""")], [Row(1, 2, "{}").Key], [Counted(1, "a", 3, 0)], [Counted(1, "b", 0, 0).Key]),
        });

        (await ListAsync(All(9))).Should().ContainSingle().Which.Row.Content.Should().Be("""{"x":1}""");
        (await CountAsync(CaseReach.Everything)).Should().Equal(new IndicatorCount("on-demand-handling", "a", 202603, 0, 1));
        await Store.DoAsync(s => s.ReplaceLedgersAsync(new CaseId(1), [Row(1, 7, "{}")], []));
        (await ListAsync(All(9))).Should().ContainSingle().Which.Row.Key.Index.Should().Be(7);
        (await CountAsync(CaseReach.Everything)).Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Indicators_are_counted_by_month_and_place_down_to_their_cases()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with { Opened = [Steps.Task(1, 1)], Ledgers = Counts(Counted(1, "a", 0, 1), Counted(1, "sum", 0, 500)) });
        await Store.SaveAsync(Steps.First(Steps.NewCase(2)) with { Ledgers = Counts(Counted(2, "a", 1, 0), Counted(2, "sum", 40, -200)) });
        await Store.SaveAsync(Steps.First(Steps.NewCase(3, Elsewhere)) with { Ledgers = Counts(Counted(3, "a", 1, 1)) });
        var here = new CaseReach(["linshu.tancheng"], null);
        var holder = new CaseReach([Elsewhere], new TaskHolder("p-zhang", [new RoleAtUnit("grid-worker", "u1")]));

        (await CountAsync(CaseReach.Everything)).Should().Equal(
            new IndicatorCount("on-demand-handling", "a", 202603, 2, 3),
            new IndicatorCount("on-demand-handling", "sum", 202603, 500, 1),
            new IndicatorCount("on-demand-handling", "sum", 202604, -200, 1));
        (await CountAsync(here)).First().Should().Be(new IndicatorCount("on-demand-handling", "a", 202603, 1, 2));
        (await CountAsync(holder)).First().Should().Be(new IndicatorCount("on-demand-handling", "a", 202603, 2, 2), "an open task draws its people in");
        (await CountAsync(new CaseReach([], null))).Should().BeEmpty();
        (await CasesAsync(CaseReach.Everything, IndicatorPart.Denominator)).Should().Equal(3, 2, 1);
        (await CasesAsync(CaseReach.Everything, IndicatorPart.Numerator)).Should().Equal(3, 1);
        (await CasesAsync(CaseReach.Everything, IndicatorPart.Rest)).Should().Equal(2);
        (await CasesAsync(here, IndicatorPart.Denominator, new LedgerCursor(20260303, new CaseId(2), 1))).Should().Equal(1);
        (await Store.AskAsync(s => s.CountIndicatorsAsync(Query(CaseReach.Everything) with { Categories = ["plumbing"] }))).Should().BeEmpty();
        (await Store.AskAsync(s => s.CountIndicatorsAsync(Query(CaseReach.Everything) with { From = FirstDay.AddDays(1), To = FirstDay.AddDays(1) })))
            .Should().Equal(new IndicatorCount("on-demand-handling", "a", 202603, 1, 2));
    }

    [SkippableFact]
    public async Task Cases_are_counted_by_category_and_place_with_those_that_are_open()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)));
        await Store.SaveAsync(Steps.First(Steps.NewCase(2)));
        var closed = Steps.NewCase(3, Elsewhere);
        await Store.SaveAsync(Steps.First(closed with
        {
            Status = CaseStatus.Closed,
            Moments = closed.Moments.Add(CaseStatus.Closed, new StatusMoments(Steps.Noon, Steps.Noon)),
            Classification = closed.Classification! with { Category = "plumbing" },
        }));
        var (from, before) = (Steps.Noon, Steps.Noon.Plus(TimeSpan.FromHours(1)));

        (await Store.AskAsync(s => s.CountByCategoryAsync(CaseReach.Everything, from, before))).Should().Equal(new CaseCount("lighting", 2, 2), new CaseCount("plumbing", 1, 0));
        (await Store.AskAsync(s => s.CountByUnitAsync(["linshu", Elsewhere, "none"], CaseReach.Everything, from, before)))
            .Should().Equal(new CaseCount("linshu", 3, 2), new CaseCount(Elsewhere, 1, 0));
        (await Store.AskAsync(s => s.CountByUnitAsync(["linshu"], new CaseReach([Elsewhere], null), from, before))).Should().Equal(new CaseCount("linshu", 1, 0));
        (await Store.AskAsync(s => s.CountByCategoryAsync(CaseReach.Everything, before, before))).Should().BeEmpty();
    }

    private static LedgerQuery All(int take) => new("on-demand-handling", "main", CaseReach.Everything, take);

    private static ImmutableSortedDictionary<string, string> Text(string text) => ImmutableSortedDictionary<string, string>.Empty.Add("text", text);

    private static LedgerRow Row(long id, int index, string content) =>
        new(new LedgerRowKey(new CaseId(id), "on-demand-handling", "main", index), Steps.Noon.Plus(TimeSpan.FromMinutes(id)), content);

    private static IndicatorRow Counted(long id, string indicator, int days, long amount) =>
        new(new IndicatorRowKey(new CaseId(id), "on-demand-handling", indicator, 1), FirstDay.AddDays(days), amount);

    private static LedgerChange Counts(params ImmutableArray<IndicatorRow> rows) => LedgerChange.None with { Counted = rows };

    private static IndicatorQuery Query(CaseReach reach) => new(reach, FirstDay, FirstDay.AddYears(1));

    private Task<ImmutableArray<LedgerLine>> ListAsync(LedgerQuery query) => Store.AskAsync(s => s.ListLedgerAsync(query));

    private Task<ImmutableArray<IndicatorCount>> CountAsync(CaseReach reach) => Store.AskAsync(s => s.CountIndicatorsAsync(Query(reach)));

    private async Task<IEnumerable<long>> CasesAsync(CaseReach reach, IndicatorPart part, LedgerCursor? after = null) =>
        (await Store.AskAsync(s => s.ListIndicatorCasesAsync("on-demand-handling", "a", part, Query(reach), after, 9))).Select(line => line.Case.Id.Value);
}
