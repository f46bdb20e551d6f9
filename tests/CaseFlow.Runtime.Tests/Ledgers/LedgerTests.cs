using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Ledgers;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Runtime.Tests.Ledgers;

/// <summary>Ledgers grow with the steps of cases, and mistaken expressions never get into them.</summary>
public sealed class LedgerTests
{
    private static readonly FigureFilter March = new(FigurePeriod.Of(FigurePeriodKind.Month, new DateOnly(2026, 3, 4)));

    [Fact]
    public async Task A_row_tells_how_the_case_stands_after_every_step()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        var registered = (await Table(town, "reg")).Rows.Should().ContainSingle().Subject;
        await town.ToClaim(demand);
        await town.Done("prop", demand, "Task_Claim", ("propertyDecision", "claim"));
        await town.Done("prop", demand, "Task_TemporaryMeasure", ("temporaryMeasure", "清扫积水"), ("permanentNeeded", "true"));
        await town.Done("oc", demand, "Task_NameSupervisor", ("supervisor", "oc"));
        await town.Done("prop", demand, "Task_PermanentMeasure", ("permanentMeasure", "加装风机"), ("permanentCost", "1234.5"), ("permanentPayer", "pc"));
        await town.Done("reg", demand, "Task_ConfirmMeasure", ("measureConfirmed", "true"));
        await town.Done("prop", demand, "Task_PropertyFeedback", ("outcome", "resolved"), ("feedbackText", "已干燥"));
        var table = await Table(town, "reg");

        registered.Cells.Should().Contain("caseNumber", demand.Number).And.Contain("channel", "receptionDay").And.NotContainKey("acceptedAt").And.NotContainKey("cost");
        var row = table.Rows.Should().ContainSingle().Subject;
        row.Cells.Should().Contain("permanentMeasure", "加装风机").And.Contain("temporaryMeasure", "清扫积水").And.Contain("cost", "123450").And.Contain("payer", "pc")
            .And.Contain("duty", "property").And.Contain("leadHandler", "property-manager").And.Contain("outcome", "resolved").And.Contain("sameDay", "true")
            .And.Contain("claimedAt", $"{town.Clock.Now.UnixMilliseconds}").And.Contain("category", "property.underground-garage.damp");
        row.Cells.Values.Should().NotContain(cell => cell.Contains("王芳", StringComparison.Ordinal) || cell.Contains("13800001234", StringComparison.Ordinal));
        table.Count.Should().Be(1);
        table.Sums["cost"].Should().Be(123450);
        table.Names.Should().ContainKey("channel:receptionDay").And.ContainKey("category:property.underground-garage.damp");
    }

    [Fact]
    public async Task Whistles_of_a_called_procedure_have_a_row_each_in_its_own_ledger()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        await town.ToDispatch(demand);
        await town.Done("reg", demand, "Task_Dispatch", ("duty", "beyondPower"));
        await town.Done("team", demand, "Task_FirstResponse", ("responseWay", "onSite"));
        await town.Done("branch", demand, "Task_RoutineWhistle", ("routineMeasure", "协调"), ("whistleOutcome", "notResolved"), ("routineReason", "缺经费"));
        await town.Done("big", demand, "Task_KeyAccept");

        var rows = (await Table(town, "reg", "four-grade-whistle")).Rows;
        rows.Select(row => row.Cells["toGrade"]).Should().Equal("routine", "key");
        rows[0].Cells.Should().Contain("whistleOutcome", "notResolved");
        rows[1].Cells.Should().Contain("fromGrade", "routine").And.Contain("reason", "缺经费");
        var figures = (await town.Ask(new GetIndicators("reg", March))).Value!.Figures.ToDictionary(figure => figure.Definition.Id);
        figures["whistle-settlement"].Figure.Should().Be(new Fraction(0, 2));
        figures["solved-at-routine"].Figure.Should().Be(new Fraction(0, 1));
        figures["key-same-day-acceptance"].Figure.Should().Be(new Fraction(1, 1));
        figures["key-same-day-acceptance"].Trend[^1].Should().Be(new MonthFigure(new DateOnly(2026, 3, 1), new Fraction(1, 1)));
    }

    [Fact]
    public async Task A_person_sees_rows_of_the_own_subtree_and_of_cases_with_an_own_task()
    {
        using var town = await Town.BuildAsync();
        await town.Register();

        (await Table(town, "admin")).Rows.Should().ContainSingle();
        (await town.Ask(new GetLedger("admin", "on-demand-handling", "main") { Place = "garden" })).Value!.Rows.Should().ContainSingle();
        (await town.Ask(new GetLedger("admin", "on-demand-handling", "main") { Texts = Texts("description", "地下") })).Value!.Rows.Should().ContainSingle();
        (await town.Ask(new GetLedger("admin", "on-demand-handling", "main") { Texts = Texts("description", "屋顶") })).Value!.Rows.Should().BeEmpty();
        (await town.Ask(new GetLedger("admin", "on-demand-handling", "main") { To = new DateOnly(2026, 3, 3) })).Value!.Rows.Should().BeEmpty();
        (await town.Ask(new GetLedger("admin", "on-demand-handling", "none"))).Refusal!.Code.Should().Be(LedgerCodes.LedgerUnknown);
        (await town.Ask(new GetLedger("nobody", "on-demand-handling", "main"))).Refusal!.Code.Should().Be(RuntimeCodes.PersonUnknown);
        (await town.Ask(new GetIndicatorCases("admin", "on-demand-handling", "none", IndicatorPart.Rest, March, null))).Refusal!.Code.Should().Be(LedgerCodes.IndicatorUnknown);
        (await town.Ask(new GetIndicators("admin", new FigureFilter(new FigurePeriod(FigurePeriodKind.Custom, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 1))))))
            .Refusal!.Code.Should().Be(LedgerCodes.PeriodInvalid);
    }

    [Fact]
    public async Task Rows_made_anew_are_the_rows_that_the_steps_left()
    {
        using var town = await Town.BuildAsync();
        for (var i = 0; i < 3; i++)
        {
            await town.ToClaim(await town.Register($"积水{i}"));
            town.Clock.Advance(TimeSpan.FromHours(5));
            (await town.Ask(new SweepDue())).Value!.Failed.Should().Be(0);
        }

        var (rows, counted) = (town.Store.State.LedgerRows, town.Store.State.Counted);
        var told = new List<int>();
        var rebuilt = (await town.Ask(new RebuildLedgers((done, _) => told.Add(done)))).Value!;

        rebuilt.Should().Be(new LedgersRebuilt(3, rows.Count));
        rows.Should().HaveCountGreaterThan(3, "late claims blow whistles");
        town.Store.State.LedgerRows.Should().BeEquivalentTo(rows);
        town.Store.State.Counted.Should().BeEquivalentTo(counted);
        told.Should().Equal(3);
    }

    [Theory]
    [InlineData("case.acceptedAtt", "case.acceptedAtt", "5")]
    [InlineData("case.number +", "case.number +", "14")]
    [InlineData("nothing", "nothing", "1")]
    public async Task A_mistaken_expression_refuses_publishing_with_its_position(string expression, string shown, string position)
    {
        using var town = await Town.BuildAsync();
        var publication = await Publish(town, root => root["ledger"]!["columns"]![0]!["value"] = expression);

        publication.Refused.Should().Equal("on-demand-handling");
        var finding = publication.Findings.Should().ContainSingle().Subject.Finding;
        finding.Code.Should().Be("mechanism.file.expression");
        finding.Arguments.Should().Contain("path", "$.ledger.columns[0].value").And.Contain("expression", shown).And.Contain("position", position);
    }

    [Fact]
    public async Task An_expression_that_fails_leaves_the_cell_empty_and_the_step_done()
    {
        using var town = await Town.BuildAsync();
        (await Publish(town, root =>
        {
            root["ledger"]!["columns"]![0]!["value"] = "data.reopenCount + \"x\"";
            root["ledger"]!["columns"]![1]!["value"] = "for i in 1..100000 return i";
            root["indicators"]![0]!["denominator"] = "data.nothing.at > 5";
        })).Published.Should().ContainSingle();
        await town.Register();

        var cells = (await Table(town, "reg")).Rows.Should().ContainSingle().Subject.Cells;
        cells.Should().NotContainKey("caseNumber").And.NotContainKey("channel");
        town.Store.State.Counted.Keys.Should().NotContain(key => key.Indicator == "first-response-on-time");
    }

    [Fact]
    public async Task Descriptions_of_before_ledgers_were_kept_are_read_and_keep_nothing()
    {
        using var town = await Town.BuildAsync();
        (await Publish(town, root =>
        {
            foreach (var column in root["ledger"]!["columns"]!.AsArray())
            {
                column!.AsObject().Remove("value");
            }

            foreach (var indicator in root["indicators"]!.AsArray())
            {
                indicator!["numerator"] = indicator["meaning"]!["denominator"]!.DeepClone();
                indicator["denominator"] = indicator["meaning"]!["denominator"]!.DeepClone();
                indicator.AsObject().Remove("meaning");
                indicator.AsObject().Remove("sum");
                indicator.AsObject().Remove("compare");
            }
        })).Published.Should().ContainSingle();
        await town.Register();

        town.Store.State.LedgerRows.Should().BeEmpty();
        town.Store.State.Counted.Should().BeEmpty();
        (await town.Ask(new ListLedgers("reg"))).Value!.Ledgers.Select(l => l.Mechanism).Should().Contain("four-grade-whistle").And.NotContain("on-demand-handling");
    }

    [Theory]
    [InlineData(FigurePeriodKind.Month, "2026-02-01", "2026-02-28")]
    [InlineData(FigurePeriodKind.Quarter, "2025-10-01", "2025-12-31")]
    [InlineData(FigurePeriodKind.Year, "2025-01-01", "2025-12-31")]
    [InlineData(FigurePeriodKind.Custom, "2026-03-03", "2026-03-03")]
    public void The_period_before_is_of_the_same_kind(FigurePeriodKind kind, string from, string to) =>
        FigurePeriod.Of(kind, new DateOnly(2026, 3, 4)).Before().Should().Be(new FigurePeriod(kind, DateOnly.Parse(from), DateOnly.Parse(to)));

    private static ImmutableSortedDictionary<string, string> Texts(string column, string text) => ImmutableSortedDictionary<string, string>.Empty.Add(column, text);

    private static async Task<LedgerTable> Table(Town town, string person, string mechanism = "on-demand-handling")
    {
        var outcome = await town.Ask(new GetLedger(person, mechanism, "main"));
        outcome.Refusal.Should().BeNull();
        return outcome.Value!;
    }

    private static async Task<Publication> Publish(Town town, Action<JsonNode> change)
    {
        var folders = Town.Folders("on-demand-handling");
        var files = folders["on-demand-handling"];
        var root = JsonNode.Parse(files["mechanism.json"].Span)!;
        change(root);
        var changed = files.SetItem("mechanism.json", Encoding.UTF8.GetBytes(root.ToJsonString()));
        return (await town.Ask(new PublishProcedures(folders.SetItem("on-demand-handling", changed), "system") { PublishNewer = true })).Value!;
    }
}
