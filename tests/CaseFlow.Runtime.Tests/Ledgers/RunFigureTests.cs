using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Engine.State;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ledgers;
using CaseFlow.Runtime.Ports;
using CaseFlow.Testing;

namespace CaseFlow.Runtime.Tests.Ledgers;

/// <summary>Figures of cases in which a procedure runs more than once, and of numbers without end.</summary>
public sealed class RunFigureTests
{
    private static readonly Instant At = Instant.From(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.FromHours(8)));

    [Fact]
    public void A_part_that_was_settled_in_an_earlier_whistle_stays_settled()
    {
        var made = Make(
            "whistle-and-report",
            """{partResults: [{unit: "housing", result: "done"}, {unit: "police", result: "overdue"}, {unit: "planning", result: "done"}]}""",
            """{partResults: [{unit: "police", result: "done"}, {unit: "planning", result: "refused"}]}""");

        made.Counted.Where(c => c.Key.Indicator == "parts-settled").Select(c => c.Amount).Should().Equal(1, 1, 0);
    }

    [Fact]
    public void A_share_without_end_is_rounded_and_not_left_out()
    {
        var made = Make("reception-day", """{demands: [], spotRate: 2 / 3}""");

        LedgerContent.Read(made.Rows.Single(r => r.Key.Ledger == "sessions").Content).Should().Contain("spotRate", "0.6666666667");
    }

    private static LedgerRows Make(string mechanism, params string[] runs)
    {
        var folder = Path.Combine(Checkout.Root, "workflows", mechanism);
        var files = ProcedureFiles.Select(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(
            file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(file))));
        var procedure = ProcedureReader.Read(mechanism, files, processes: null).Procedure!;
        var item = new Case(new CaseId(1), "2026-000001")
        {
            Mechanism = mechanism,
            Moments = ImmutableSortedDictionary<CaseStatus, StatusMoments>.Empty.Add(CaseStatus.Registered, new StatusMoments(At, At)),
            Calls = [new PartyCall("W1", null, null, "渗漏", "office", At) { Parties = [new CalledParty("housing"), new CalledParty("police"), new CalledParty("planning")] }],
        };
        var instances = runs.Select((data, index) => new ProcessInstance(
            index + 1, procedure.Mechanism.Process, procedure.Hash, null, null, new ProcessState { Root = new ScopeState { Variables = Entries(data) } }));
        return LedgerMaker.Make(item, instances.ToImmutableSortedDictionary(i => i.Number, i => i), _ => procedure, At, TimeSpan.FromHours(8));
    }

    private static ImmutableSortedDictionary<string, FeelValue> Entries(string context) =>
        ((FeelValue.Context)FeelExpression.Parse(context).Expression!.Evaluate(ImmutableDictionary<string, FeelValue>.Empty, At.ToUtc()).Value).Entries;
}
