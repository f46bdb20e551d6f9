using System.Text;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Json;
using CaseFlow.Engine.State;
using Xunit.Sdk;

namespace CaseFlow.Testing.Scenarios;

/// <summary>
/// An instance under test. After every command it checks what must always hold: replay gives the state, saving and loading gives the state,
/// every open thing has exactly one outstanding order to the host, and nothing is alive after the end.
/// </summary>
public sealed class InstanceRun(ProcessDefinition definition)
{
    private readonly Outstanding outstanding = new();
    private readonly List<RunStep> steps = [];

    public ProcessDefinition Definition { get; } = definition;

    public ProcessState State { get; private set; } = ProcessState.Initial;

    public IReadOnlyList<RunStep> Steps => steps;

    public Decision Send(Command command)
    {
        var before = State;
        var decision = ProcessEngine.Decide(Definition, before, command);
        if (decision is Decision.Accepted accepted)
        {
            State = accepted.State;
        }

        steps.Add(new(command, decision, State));
        if (decision is Decision.Accepted done)
        {
            Check(before, command, done);
        }

        return decision;
    }

    public XunitException Failure(string message) => new($"{message}{Environment.NewLine}{Environment.NewLine}{Transcript.Of(this)}");

    private static string Text(ProcessState state) => Encoding.UTF8.GetString(ProcessJson.Serialize(state));

    private void Check(ProcessState before, Command command, Decision.Accepted accepted)
    {
        var text = Text(accepted.State);
        var events = ProcessJson.DeserializeEvents(ProcessJson.Serialize(accepted.Events));
        var replayed = events.Aggregate(before, (state, happened) => ProcessEngine.Apply(Definition, state, happened));
        Demand(Text(replayed) == text, "Replaying the stored events gives another state.", () => Text(replayed));
        var loaded = ProcessJson.DeserializeState(ProcessJson.Serialize(accepted.State));
        Demand(Text(loaded) == text, "Saving and loading gives another state.", () => Text(loaded));
        foreach (var effect in accepted.Effects)
        {
            var stored = ProcessJson.Serialize(effect);
            Demand(ProcessJson.Serialize(ProcessJson.DeserializeEffect(stored)).AsSpan().SequenceEqual(stored), "An effect changes when it is stored.", () => Encoding.UTF8.GetString(stored));
        }

        // From here on the run continues on the loaded state, so that a field lost in storage shows.
        State = loaded;
        Spend(command);
        foreach (var problem in outstanding.Take(accepted.Effects).Concat(outstanding.Differences(State)))
        {
            throw Failure($"Effects and state differ: {problem}.");
        }

        if (State.IsEnded)
        {
            Demand(
                State is { Visits.Count: 0, Scopes.Count: 0, Conditions.Count: 0, DataWaits.Count: 0, Root: { Tokens: 0, Waiting.Count: 0 } },
                "Something is alive after the end.",
                () => text);
        }
    }

    private void Spend(Command command)
    {
        switch (command)
        {
            case Command.FireTimer fire:
                outstanding.Spend(fire.Timer);
                break;
            case Command.CompleteCall call:
                outstanding.Spend(call.Item);
                break;
            case Command.FailCall call:
                outstanding.Spend(call.Item);
                break;
        }
    }

    private void Demand(bool holds, string otherwise, Func<string> found)
    {
        if (!holds)
        {
            throw Failure($"{otherwise} Found: {found()}");
        }
    }
}
