using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Migrating;
using CaseFlow.Calendar;

namespace CaseFlow.Engine.Tests.Migrating;

/// <summary>An instance that was moved from one version to another, or refused.</summary>
internal sealed class Relocation
{
    private readonly ProcessDefinition old;
    private readonly ProcessDefinition next;
    private readonly ProcessState before;

    private Relocation(Scenario scenario, Process process, Func<MigrationPlan, MigrationPlan>? alter)
    {
        (old, before, Now) = (scenario.Run.Definition, scenario.State, scenario.Now);
        next = Compile(process, "next");
        Proposal = Migrations.Propose(old, next);
        Plan = alter is null ? Proposal.Plan : alter(Proposal.Plan);
        Preview = Migrations.Preview(old, next, Plan, before, Context);
        Decision = Migrations.Move(old, next, Plan, before, Context);
        State = Decision is Decision.Accepted accepted ? accepted.State : before;
    }

    internal ProcessDefinition Next => next;

    internal MigrationProposal Proposal { get; }

    internal MigrationPlan Plan { get; }

    internal MigrationPreview Preview { get; }

    internal Decision Decision { get; private set; }

    internal ProcessState State { get; private set; }

    internal Instant Now { get; private set; }

    internal IEnumerable<string> Open => State.WorkItems.Values.Select(item => item.Element.Value);

    internal string? Code => (Decision as Decision.Rejected)?.Code;

    internal IEnumerable<Effect> Effects => ((Decision.Accepted)Decision).Effects;

    private StepContext Context => new(Now, "tester", Moments.Calendar, Moments.NoMilestones);

    internal static Relocation Of(Scenario scenario, Process next, Func<MigrationPlan, MigrationPlan>? alter = null) => new(scenario, next, alter);

    internal static ProcessDefinition Compile(Process process, string hash) => ProcessDefinition.Compile(process, hash).Definition
        ?? throw new ArgumentException($"Expected to compile '{process.Id}'.", nameof(process));

    internal Relocation Complete(string task) =>
        Send(new Command.CompleteWorkItem(Context, State.WorkItems.First(item => item.Value.Element.Value == task).Key, Values.Of()));

    internal Relocation Deliver(string message) => Send(new Command.DeliverMessage(Context, message, Values.Of()));

    internal Relocation Retry() => Send(new Command.RetryIncident(Context, State.Incidents.Keys.First()));

    internal Relocation Send(Command command)
    {
        Decision = ProcessEngine.Decide(next, State, command);
        State = ((Decision.Accepted)Decision).State;
        return this;
    }

    internal Relocation After(TimeSpan time)
    {
        Now = Now.Plus(time);
        return this;
    }

    internal Decision Back(ProcessState? now = null) =>
        Migrations.MoveBack(next, old, Plan, before, ((Decision.Accepted)Decision).Events, now ?? State, Context);
}
