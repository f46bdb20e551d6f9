using System.Collections.Immutable;
using System.Text;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Accounts;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Runtime.Tests.Actions;

/// <summary>Money as diagrams draw it: revenue by application and approval, funds by raising, matching, tranches and settling.</summary>
public sealed class MoneyActionTests
{
    private const string Revenue = """account='"revenue"'""";
    private const string Fund = """account='"fund"'""";

    private static readonly string[] Earn =
    [
        Action("account.open", Revenue, """kind='"publicRevenue"'""", """name='"世纪家园公共收益"'"""),
        Action("account.open", Revenue, """kind='"publicRevenue"'"""),
        Action("account.receive", Revenue, "amount='18000000'", """from='"停车费"'"""),
    ];

    private static readonly string[] Spend =
    [
        Work("Ask", "registrar", "community"),
        Action("account.apply", Revenue, "amount='10000000'", """purpose='"划40个车位"'""", """payee='"路达公司"'""", """quotes='[{supplier: "路达公司", amount: 10000000}]'"""),
        Work("Review", "compound-branch", "compound"),
        Action("account.approve", """stage='"communityReview"'""", """decision='"approve"'"""),
        Work("Approve", "big-party-committee", "community"),
        Action("account.approve", """stage='"subdistrictApproval"'""", """decision='"approve"'"""),
        Action("account.pay"),
        Work("Receipt", "registrar", "community"),
        Action("account.receipt", """files='["f1"]'"""),
        Work("Look", "compound-branch", "compound"),
    ];

    private static readonly string OpenFund = Action("account.open", Fund, """kind='"fund"'""");

    [Fact]
    public async Task Public_revenue_is_paid_after_two_bodies_agreed_and_the_statement_names_the_cases()
    {
        using var town = await Town.BuildAsync();
        await Begin(town, "earn", Earn);
        var demand = await Begin(town, "spend", Spend);

        await town.Done("reg", demand, "Ask");
        await town.Done("branch", demand, "Review");
        await town.Done("big", demand, "Approve");
        await town.Done("reg", demand, "Receipt");

        var statement = (await town.Ask(new GetAccount("branch", "revenue"))).Value!;
        statement.Lines.Select(l => (l.Kind, l.AmountFen, l.BalanceFen)).Should().Equal(("income", 18_000_000, 18_000_000), ("payment", -10_000_000, 8_000_000));
        statement.Lines[1].CaseNumber.Should().Be(demand.Number);
        (await town.Ask(new GetAccount("branch", "revenue", To: new DateOnly(2026, 3, 3)))).Value!.Lines.Should().BeEmpty();
        (await town.Ask(new GetAccount("branch", "revenue", From: new DateOnly(2026, 3, 5)))).Value!.OpeningFen.Should().Be(8_000_000);
        (await town.Ask(new ListAccounts("big"))).Value!.Accounts.Should().ContainSingle().Which.BalanceFen.Should().Be(8_000_000);
        CaseOf(town, demand).Applications.Should().ContainSingle().Which.State.Should().Be(MoneyState.Receipted);
        town.Store.State.Accounts.Values.Sum(a => a.BalanceFen).Should().Be(0);
        town.Store.State.Journals[demand.Case].Count(e => e.Payload.StartsWith("{\"accounts\":", StringComparison.Ordinal)).Should().Be(1);
        var file = (await town.Ask(new GetCaseFile("reg", demand.Number))).Value!;
        file.Facts.Select(f => f.Kind).Should().ContainInOrder("application", "approval", "approval", "payment", "receipt");
        file.Timeline.Select(t => t.Code).Should().ContainInOrder(
            "timeline.money-applied", "timeline.money-decided", "timeline.money-decided", "timeline.money-paid", "timeline.receipt-recorded");
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Two_cases_never_spend_the_same_money_and_who_comes_second_keeps_the_form()
    {
        using var town = await Town.BuildAsync();
        await Begin(town, "earn", Earn);
        var both = new[] { await Begin(town, "spend", Spend), await Begin(town, "spend", Spend) };
        foreach (var demand in both)
        {
            await town.Done("reg", demand, "Ask");
            await town.Done("branch", demand, "Review");
        }

        var outcomes = await Task.WhenAll(both.Select(demand => town.Complete("big", demand, "Approve")));

        outcomes.Count(o => o.IsDone).Should().Be(1);
        outcomes.Single(o => !o.IsDone).Refusal!.Should().Match<Refusal>(r => r.Code == AccountCodes.BalanceShort && r.Arguments["balance"] == "80,000.00");
        var second = both[outcomes[0].IsDone ? 1 : 0];
        town.TaskAt(second, "Approve").Case.Should().Be(second.Case, "the whole command was refused, the decision too");
        CaseOf(town, second).Applications[0].NextStage.Should().Be("subdistrictApproval");
        town.Store.State.Accounts["revenue"].BalanceFen.Should().Be(8_000_000);
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Wall_is_paid_by_public_raising_and_a_match_of_half_in_three_tranches()
    {
        using var town = await Town.BuildAsync();

        var demand = await Begin(
            town,
            "wall",
            [
                OpenFund,
                Action("fund.raise", Fund, """kind='"public"'""", """donors='[{persons: 320, amount: 400000}, {donor: "博济药房", amount: 600000}]'"""),
                Action("fund.match", Fund, "rate='0.5'"),
                Action("fund.tranche", Fund, "share='0.6'", "total='1500000'", """payee='"施工方"'"""),
                Action("fund.tranche", Fund, "share='0.3'", "total='1500000'", """payee='"施工方"'"""),
                Action("fund.tranche", Fund, "share='0.1'", "total='1500000'", """payee='"施工方"'""", "accepted='true'"),
                Action("account.open", """account='"county-fund"'""", """kind='"fund"'"""),
                Action("fund.settle", Fund, """to='"county-fund"'""", "close='true'"),
                Work("Look", "compound-branch", "compound"),
            ]);

        town.Store.State.Incidents.Should().BeEmpty();
        town.Store.State.Accounts["fund"].Should().Match<Account>(a => a.BalanceFen == 0 && a.Closed);
        var record = CaseOf(town, demand);
        record.Matches.Should().ContainSingle().Which.AmountFen.Should().Be(500_000);
        record.Tranches.Select(t => t.AmountFen).Should().Equal(900_000, 450_000, 150_000);
        await town.ReplayHolds();
    }

    [Fact]
    public async Task What_is_left_goes_to_several_by_agreement_and_the_last_takes_what_rounding_leaves()
    {
        using var town = await Town.BuildAsync();

        var demand = await Begin(
            town,
            "parts",
            [
                OpenFund,
                Action("account.open", """account='"other"'""", """kind='"fund"'"""),
                Action("account.open", """account='"third"'""", """kind='"fund"'"""),
                Action("fund.raise", Fund, """kind='"directed"'""", """donor='"某公司"'""", "amount='1001'", """purpose='"骑手暖心餐"'"""),
                Action(
                    "fund.settle", Fund, """shares='[{to: "other", share: 0.5}, {to: "third", share: 0.25}, {to: "outside.donors.fund", share: 0.25}]'""",
                    """agreement='"与捐赠单位约定"'""", "close='true'"),
                Work("Look", "compound-branch", "compound"),
            ]);

        town.Store.State.Incidents.Should().BeEmpty();
        town.Store.State.Accounts["fund"].Should().Match<Account>(a => a.BalanceFen == 0 && a.Closed);
        (town.Store.State.Accounts["other"].BalanceFen, town.Store.State.Accounts["third"].BalanceFen).Should().Be((500, 250));
        CaseOf(town, demand).Settlements.Select(s => (s.To, s.AmountFen)).Should().Equal(("other", 500), ("third", 250), ("outside.donors.fund", 251));
        CaseOf(town, demand).Settlements.Select(s => s.Entry).Distinct().Should().ContainSingle("it is one happening");
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_wrong_entry_is_reversed_once_with_its_reason_and_the_statement_shows_both()
    {
        using var town = await Town.BuildAsync();

        var demand = await Begin(
            town,
            "correction",
            [
                Action("account.open", Revenue, """kind='"publicRevenue"'"""),
                Action("account.receive", Revenue, "amount='1000'", """from='"停车费"'""").Replace("</caseflow:action>", """<caseflow:output name="wrong" value="entry" /></caseflow:action>""", StringComparison.Ordinal),
                Work("Look", "registrar", "community"),
                Action("account.reverse", "entry='wrong'", """reason='"多记一笔"'"""),
                Work("Again", "registrar", "community"),
                Action("account.reverse", "entry='wrong'", """reason='"再冲一次"'"""),
                Work("After", "registrar", "community"),
            ]);
        await town.Done("reg", demand, "Look");

        var lines = (await town.Ask(new GetAccount("branch", "revenue"))).Value!.Lines;
        lines.Select(l => (l.Kind, l.AmountFen, l.BalanceFen)).Should().Equal(("income", 1_000, 1_000), ("reversal", -1_000, 0));
        lines[1].Reverses.Should().Be(town.Store.State.AccountEntries[0].Id);
        lines[1].Text.Should().Be("多记一笔");
        (await town.Ask(new GetCaseFile("reg", demand.Number))).Value!.Timeline.Select(t => t.Code).Should().Contain("timeline.entry-reversed");
        (await town.Complete("reg", demand, "Again")).Refusal!.Should().Match<Refusal>(r => r.Code == AccountCodes.EntryReversed && r.Arguments["entry"] == lines[1].Reverses);
        town.Store.State.AccountEntries.Should().HaveCount(2);
        await town.ReplayHolds();
    }

    [Theory]
    [InlineData(AccountCodes.EntryUnknown, "public", "account.reverse", """entry='"9-9-9"'""", """reason='"更正"'""")]
    [InlineData(AccountCodes.SettleShares, "public", "fund.settle", """shares='[{to: "other", share: 0.5}, {to: "other", share: 0.4}]'""")]
    [InlineData(AccountCodes.MatchRate, "public", "fund.match", "rate='0.55'")]
    [InlineData(AccountCodes.MatchKind, "directed", "fund.match", "rate='0.5'")]
    [InlineData(AccountCodes.PurposeOutside, "directed", "fund.tranche", "total='100'", """payee='"某公司"'""", """purpose='"修墙"'""")]
    [InlineData(AccountCodes.TrancheShare, "public", "fund.tranche", "total='100'", """payee='"某公司"'""", "share='0.5'")]
    [InlineData(AccountCodes.BalanceShort, "public", "fund.tranche", "total='1000000000'", """payee='"某公司"'""")]
    [InlineData(AccountCodes.SettleAgreement, "directed", "fund.settle", """to='"other"'""")]
    [InlineData(AccountCodes.AmountInvalid, "public", "account.receive", "amount='0.5'")]
    [InlineData(AccountCodes.KindDiffers, "public", "fund.raise", """kind='"coBuild"'""", """donor='"某公司"'""", "amount='5'")]
    [InlineData(AccountCodes.DonorMissing, "public", "fund.raise", """kind='"public"'""", "amount='5'")]
    [InlineData(AccountCodes.PurposeMixed, "directed", "fund.raise", """kind='"directed"'""", """donor='"某公司"'""", "amount='5'", """purpose='"修墙"'""")]
    [InlineData(AccountCodes.NotApproved, "public", "account.pay")]
    [InlineData("runtime.action.input", "public", "fund.raise", """kind='"gift"'""")]
    public async Task What_a_rule_of_money_forbids_is_an_incident_where_nobody_waits_and_moves_nothing(string code, string kind, string action, params string[] inputs)
    {
        using var town = await Town.BuildAsync();
        var firms = "donors='for n in 1..15 return {donor: \"企业\" + string(n), amount: 3340000}'";

        await Begin(
            town,
            "forbidden",
            [
                OpenFund,
                Action("account.open", """account='"other"'""", """kind='"fund"'"""),
                Action("fund.raise", Fund, $"kind='\"{kind}\"'", firms, """purpose='"骑手暖心餐"'"""),
                Action("account.apply", Fund, "amount='100'", """purpose='"骑手暖心餐"'""", """payee='"某公司"'"""),
                action is "account.pay" or "account.reverse" ? Action(action, inputs) : Action(action, [Fund, .. inputs]),
                Work("Look", "compound-branch", "compound"),
            ]);

        town.Store.State.Incidents.Values.Should().ContainSingle().Which.Code.Should().Be(code);
        town.Store.State.Accounts["fund"].BalanceFen.Should().Be(50_100_000);
        town.Store.State.AccountEntries.Should().ContainSingle();
        await town.ReplayHolds();
    }

    private static Case CaseOf(Town town, DemandReceipt demand) => town.Store.State.Cases[demand.Case.Value].Case;

    private static string Action(string name, params string[] inputs) =>
        $"<caseflow:action name=\"{name}\">{string.Concat(inputs.Select(i => $"<caseflow:input name=\"{i[..i.IndexOf('=')]}\" value={i[(i.IndexOf('=') + 1)..]} />"))}</caseflow:action>";

    private static string Work(string id, string role, string level) => $"{id}<caseflow:work><caseflow:role name=\"{role}\" level=\"{level}\" /></caseflow:work>";

    private static async Task<DemandReceipt> Begin(Town town, string mechanism, string[] steps)
    {
        var publication = (await town.Ask(new PublishProcedures(Files(mechanism, steps), "system"))).Value!;
        publication.Refused.Should().BeEmpty(string.Join('\n', publication.Findings));
        var begun = await town.Ask(town.Demand() with { Mechanism = mechanism });
        begun.Refusal.Should().BeNull();
        return begun.Value!;
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Files(string mechanism, string[] steps)
    {
        var drawn = new StringBuilder();
        var before = "Start";
        foreach (var (step, index) in steps.Select((s, i) => (s, i)))
        {
            var id = step.StartsWith('<') ? $"Step{index}" : step[..step.IndexOf('<')];
            var kind = step.StartsWith('<') ? "serviceTask" : "userTask";
            drawn.Append($"<bpmn:{kind} id=\"{id}\"><bpmn:extensionElements>{step[step.IndexOf('<')..]}</bpmn:extensionElements></bpmn:{kind}>")
                .Append($"<bpmn:sequenceFlow id=\"F{index}\" sourceRef=\"{before}\" targetRef=\"{id}\" />");
            before = id;
        }

        var bpmn = $"""
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:caseflow="https://caseflow.example/schemas/bpmn/1" targetNamespace="t">
              <bpmn:process id="{mechanism}" isExecutable="true"><bpmn:startEvent id="Start" />{drawn}<bpmn:endEvent id="End" />
                <bpmn:sequenceFlow id="Last" sourceRef="{before}" targetRef="End" /></bpmn:process>
            </bpmn:definitions>
            """;
        var file = $$$"""
            {"id":"{{{mechanism}}}","catalogue":"C6","names":{"zh-CN":"用款","en":"Money"},"process":"{{{mechanism}}}","calls":[],
             "roles":[{"id":"compound-branch","level":"compound","names":{"zh-CN":"小区党支部","en":"Branch"}},
              {"id":"registrar","level":"community","names":{"zh-CN":"登记员","en":"Registrar"}},
              {"id":"big-party-committee","level":"community","names":{"zh-CN":"大党委","en":"Committee"}}],"channels":[],"templates":[]}
            """;
        return ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>.Empty.Add(
            mechanism,
            ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
                .Add("mechanism.json", Encoding.UTF8.GetBytes(file))
                .Add("process.bpmn", Encoding.UTF8.GetBytes(bpmn)));
    }
}
