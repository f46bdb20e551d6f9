using System.Collections.Immutable;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Tests.Words;

/// <summary>Given what was asked before, when a command comes, then events or a rejection follow.</summary>
internal sealed class Scenario
{
    private Case? current;
    private CaseDecision? last;

    public Case Case => current ?? throw new InvalidOperationException("No case is registered in this example.");

    public ImmutableArray<CaseEvent> Events => ((CaseDecision.Accepted)last!).Events;

    public bool IsRejected => last is CaseDecision.Rejected;

    public static Scenario Empty() => new();

    public static Scenario Registered() => new Scenario().Given(Sample.Register());

    /// <summary>A case that reached a status by the shortest legal way.</summary>
    public static Scenario At(CaseStatus status)
    {
        var scenario = Registered();
        return status switch
        {
            CaseStatus.Registered => scenario,
            CaseStatus.Suspended => scenario.Given(new CaseCommand.Suspend(Sample.Minute(1), "clerk-li", "等待鉴定")),
            CaseStatus.Reopened => scenario.Given(
                new CaseCommand.ReachMilestone(Sample.Minute(1), "system", CaseStatus.FedBack, null),
                new CaseCommand.Reopen(Sample.Minute(2), "clerk-li", "又漏了")),
            _ => scenario.Given(new CaseCommand.ReachMilestone(Sample.Minute(1), "system", status, null)),
        };
    }

    public Scenario Given(params CaseCommand[] commands)
    {
        foreach (var command in commands)
        {
            When(command);
            last.Should().BeOfType<CaseDecision.Accepted>($"{command} is given; {(last as CaseDecision.Rejected)?.Message}");
        }

        return this;
    }

    public Scenario When(CaseCommand command)
    {
        last = CaseRules.Decide(current, command);
        if (last is CaseDecision.Accepted accepted)
        {
            current = accepted.Case;
        }

        return this;
    }

    public Scenario Then(params CaseEvent[] events)
    {
        last.Should().BeOfType<CaseDecision.Accepted>((last as CaseDecision.Rejected)?.Message);
        Texts(Events).Should().Equal(Texts(events));
        return this;
    }

    public Scenario ThenNothingHappens() => Then();

    public Scenario ThenRejected(string code, params (string Name, string Value)[] arguments)
    {
        var rejected = last.Should().BeOfType<CaseDecision.Rejected>().Subject;
        rejected.Code.Should().Be(code);
        rejected.Message.Should().StartWith("Expected").And.EndWith(".");
        foreach (var (name, value) in arguments)
        {
            rejected.Arguments.Should().Contain(name, value);
        }

        return this;
    }

    private static IEnumerable<string> Texts(IEnumerable<CaseEvent> events) =>
        events.Select(e => System.Text.Encoding.UTF8.GetString(CasesJson.Write(e)));
}
