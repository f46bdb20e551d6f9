using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Migrating;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>One consistency unit while a step works on it: what is asked changes it at once, nothing is saved before the end.</summary>
/// <param name="loaded">The unit as loaded; null for a new case.</param>
/// <param name="id">The case.</param>
/// <param name="header">What the journal will say.</param>
/// <param name="around">Organisation, calendar, clock.</param>
/// <param name="procedures">The versions that the unit's instances run on, and those pinned, by hash.</param>
/// <param name="outside">Where actions learn what lies outside the case.</param>
internal sealed class CaseDraft(
    CaseUnit? loaded, CaseId id, StepHeader header, Surroundings around, Dictionary<string, Procedure> procedures, OutsideFacts outside)
{
    private readonly Queue<(int Instance, Effect Effect)> pending = new();
    private Case? current = loaded?.Case;

    public CaseUnit? Loaded { get; } = loaded;

    public CaseId Id { get; } = id;

    public StepHeader Header { get; } = header;

    public Surroundings Around { get; } = around;

    public OutsideFacts Outside { get; } = outside;

    /// <summary>The versions of called procedures that a new case is pinned to, by process id; empty for a loaded case, which has them in its data.</summary>
    public ImmutableSortedDictionary<string, string> Pinned { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Whether a person waits for the answer and can put right what a rule refuses: then the whole step is refused.</summary>
    public bool RefusesAsWhole { get; init; }

    /// <summary>Why the whole step is refused; null while it is not. Nothing of it may be saved then.</summary>
    public Refusal? Refused { get; set; }

    /// <summary>The step's moment: the clock's, or the case's last one when the clock was set back.</summary>
    public Instant At { get; init; } = CaseMoments.Next(loaded, around.Now);

    /// <summary>When what is recorded happened; null for the step's moment.</summary>
    public Instant? HappenedAt { get; init; }

    public Case Case => current ?? throw new InvalidOperationException($"Expected to work on case {Id.Value}, but it is not registered.");

    public ImmutableSortedDictionary<int, ProcessInstance> Instances { get; private set; } =
        loaded?.Instances ?? ImmutableSortedDictionary<int, ProcessInstance>.Empty;

    public List<CaseEvent> CaseEvents { get; } = [];

    public List<ProcessStep> ProcessSteps { get; } = [];

    public List<NewInstance> Created { get; } = [];

    public List<IncidentRow> Incidents { get; } = [];

    public List<IncidentKey> Cleared { get; } = [];

    public List<OutboxRow> Outbox { get; } = [];

    public List<PersonalValue> Personal { get; } = [];

    public AccountsDraft Accounts { get; } = new();

    public bool IsChanged => CaseEvents.Count + ProcessSteps.Count + Cleared.Count + Outbox.Count + Personal.Count + Incidents.Count + Accounts.Events.Count > 0;

    public Procedure ProcedureOf(int instance) => procedures[Instances[instance].DefinitionHash];

    public Procedure? FindProcedure(string hash) => procedures.GetValueOrDefault(hash);

    public ProcessDefinition DefinitionOf(int instance) => ProcedureOf(instance).Definitions[Instances[instance].ProcessId];

    /// <summary>Asks the case; null when it was done.</summary>
    public Refusal? Ask(CaseCommand command)
    {
        switch (CaseRules.Decide(current, command))
        {
            case CaseDecision.Accepted accepted:
                current = accepted.Case;
                CaseEvents.AddRange(accepted.Events);
                return null;
            case CaseDecision.Rejected rejected:
                return new Refusal(rejected.Code, rejected.Arguments, []);
            default:
                throw new InvalidOperationException("Expected a case decision to be accepted or rejected.");
        }
    }

    /// <summary>Does what an action decided to the case and to accounts; when one thing is refused, none is done.</summary>
    public Refusal? AskAll(ActionOutcome.Done done)
    {
        var (before, events) = (current, CaseEvents.Count);
        if (AskAll(done.Commands) is { } refused)
        {
            return refused;
        }

        if (Accounts.Check(done.Accounts) is { } forbidden)
        {
            current = before;
            CaseEvents.RemoveRange(events, CaseEvents.Count - events);
            return forbidden;
        }

        Accounts.Record(done.Accounts);
        return null;
    }

    /// <summary>Asks the case for several things; when one is refused, none is done.</summary>
    public Refusal? AskAll(IEnumerable<CaseCommand> commands)
    {
        var (before, events) = (current, CaseEvents.Count);
        foreach (var command in commands)
        {
            if (Ask(command) is { } refusal)
            {
                current = before;
                CaseEvents.RemoveRange(events, CaseEvents.Count - events);
                return refusal;
            }
        }

        return null;
    }

    /// <summary>Tells a process instance; null when it was done. Its effects wait until they are drained.</summary>
    public Refusal? Tell(int instance, Func<StepContext, Command> command)
    {
        var target = Instances[instance];
        switch (ProcessEngine.Decide(DefinitionOf(instance), target.State, command(Context())))
        {
            case Decision.Accepted accepted:
                Instances = Instances.SetItem(instance, target with { State = accepted.State });
                Note(instance, accepted);
                return null;
            case Decision.Rejected rejected:
                return new Refusal(rejected.Code, rejected.Arguments, []);
            default:
                throw new InvalidOperationException("Expected an engine decision to be accepted or rejected.");
        }
    }

    /// <summary>Moves a process instance to another version; null when it was done. What follows is decided by that version.</summary>
    /// <param name="instance">The instance's number.</param>
    /// <param name="next">The version moved to.</param>
    /// <param name="move">The decision.</param>
    public Refusal? Move(int instance, Procedure next, Func<ProcessInstance, StepContext, Decision> move)
    {
        var target = Instances[instance];
        switch (move(target, Context()))
        {
            case Decision.Accepted accepted:
                procedures[next.Hash] = next;
                Instances = Instances.SetItem(instance, target with
                {
                    State = accepted.State,
                    DefinitionHash = Migrations.VersionAfter(target.DefinitionHash, accepted.Events),
                });
                Note(instance, accepted);
                return null;
            case Decision.Rejected rejected:
                return new Refusal(rejected.Code, rejected.Arguments, []);
            default:
                throw new InvalidOperationException("Expected an engine decision to be accepted or rejected.");
        }
    }

    /// <summary>Makes a version known that the case may call from now on.</summary>
    public void Know(Procedure called) => procedures[called.Hash] = called;

    /// <summary>Adds a process instance that is not started yet.</summary>
    public int Add(string process, string hash, int? parent, ElementInstanceId? item)
    {
        var number = Instances.Count + 1;
        Instances = Instances.Add(number, new ProcessInstance(number, process, hash, parent, item, ProcessState.Initial));
        Created.Add(new NewInstance(number, process, hash, parent, item?.Value));
        return number;
    }

    /// <summary>Takes back the instance added last, which could not be started.</summary>
    public void Withdraw(int number)
    {
        Instances = Instances.Remove(number);
        Created.RemoveAll(created => created.Number == number);
    }

    public bool TryTakeEffect(out int instance, out Effect effect)
    {
        var any = pending.TryDequeue(out var next);
        (instance, effect) = next;
        return any;
    }

    /// <summary>Orders an effect on the outside; its id is the same whenever the same step is decided again.</summary>
    public void Order(string kind, string payload)
    {
        var sequence = (Loaded?.Head.Sequence ?? 0) + 1;
        Outbox.Add(new OutboxRow($"{Id.Value}-{sequence}-{Outbox.Count + 1}", Id, kind, payload, At, 0, Around.Now));
    }

    /// <summary>The id of the next account entry; the same whenever the same step is decided again.</summary>
    public string NextEntry => $"{Id.Value}-{(Loaded?.Head.Sequence ?? 0) + 1}-{Accounts.Entries.Count + 1}";

    private void Note(int instance, Decision.Accepted accepted)
    {
        ProcessSteps.Add(new ProcessStep(instance, accepted.Events));
        foreach (var effect in accepted.Effects)
        {
            pending.Enqueue((instance, effect));
        }
    }

    private StepContext Context() => new(
        At,
        Header.Actor,
        Around.Calendar,
        Case.Moments.ToImmutableSortedDictionary(m => CaseStatusName.Of(m.Key), m => m.Value.Last, StringComparer.Ordinal));
}
