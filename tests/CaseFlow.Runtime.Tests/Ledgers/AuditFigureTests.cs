using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ledgers;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Ledgers;
using CaseFlow.Testing;

namespace CaseFlow.Runtime.Tests.Ledgers;

/// <summary>The figures of the joint audit over a whole county (catalogue C4, W4: 32 committees, 89 findings, 78 put right).</summary>
public sealed class AuditFigureTests
{
    private static readonly Instant At = Instant.From(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.FromHours(8)));

    [Fact]
    public void Seventy_eight_of_eighty_nine_findings_in_thirty_two_committees_are_87_6_per_cent()
    {
        var procedure = Read();
        var rows = Enumerable.Range(0, 32).Select(i => Rows(procedure, i)).ToList();
        Fraction Figure(string id)
        {
            var counted = rows.SelectMany(r => r.Counted).Where(r => r.Key.Indicator == id).ToList();
            return new Fraction(counted.Sum(r => r.Amount), counted.Count);
        }

        Figure("rectification-rate").Should().Be(new Fraction(78, 89));
        Figure("rectification-rate").Tenths.Should().Be(876);
        Figure("audit-coverage").Should().Be(new Fraction(32, 32));
        var findings = rows.SelectMany(r => r.Rows).Where(r => r.Key.Ledger == "findings").ToList();
        findings.Should().HaveCount(89);
        LedgerContent.Read(findings[0].Content).Should().Contain("class", "late-minutes").And.Contain("evidence", "凭证0").And.Contain("amount", "600000").And.Contain("passed", "true");
    }

    // Findings 0 to 88 go round the committees; the last eleven are not settled.
    private static LedgerRows Rows(Procedure procedure, int committee)
    {
        var audit = new Case(new CaseId(committee + 1), $"2026-{committee + 1:D6}")
        {
            Mechanism = procedure.Mechanism.Id,
            Status = CaseStatus.Closed,
            Moments = ImmutableSortedDictionary<CaseStatus, StatusMoments>.Empty.Add(CaseStatus.Registered, new StatusMoments(At, At)).Add(CaseStatus.Closed, new StatusMoments(At, At)),
            Findings =
            [
                .. Enumerable.Range(0, 89).Where(n => n % 32 == committee).Select(n => new AuditFinding($"F{n}", "late-minutes", 600_000, null, "问题", "audit-lead", At)
                {
                    Evidence = [$"凭证{n}"],
                    Passed = n < 78,
                }),
            ],
        };
        var instance = new ProcessInstance(1, procedure.Mechanism.Process, procedure.Hash, null, null, new ProcessState());
        return LedgerMaker.Make(audit, ImmutableSortedDictionary<int, ProcessInstance>.Empty.Add(1, instance), _ => procedure, At, TimeSpan.FromHours(8));
    }

    private static Procedure Read()
    {
        var folder = Path.Combine(Checkout.Root, "workflows", "committee-joint-audit");
        var files = ProcedureFiles.Select(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(
            file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(file))));
        return ProcedureReader.Read("committee-joint-audit", files, processes: null).Procedure!;
    }
}
