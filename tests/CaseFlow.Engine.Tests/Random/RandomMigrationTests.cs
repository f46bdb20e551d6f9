using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Json;
using CaseFlow.Engine.Migrating;
using CaseFlow.Testing.Random;
using Xunit.Abstractions;

namespace CaseFlow.Engine.Tests.Random;

public sealed class RandomMigrationTests(ITestOutputHelper output)
{
    private const int PerProcess = 5;

    private static readonly int Runs =
        int.TryParse(Environment.GetEnvironmentVariable("CASEFLOW_MIGRATION_RUNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 10_000;

    private readonly SortedDictionary<string, int> refused = new(StringComparer.Ordinal);
    private int tried;
    private int moved;
    private int broughtBack;

    [Fact]
    public void Random_migrations_between_random_versions_strand_nothing()
    {
        var failures = new List<string>();
        for (var seed = 1; tried < Runs && failures.Count < 10; seed++)
        {
            try
            {
                Try(seed);
            }
            catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or ArgumentException or NullReferenceException)
            {
                failures.Add($"seed {seed}: {string.Join('\n', e.ToString().Split('\n').Take(5))}");
            }
        }

        output.WriteLine($"{tried} tried, {moved} moved, {broughtBack} brought back; refused: {string.Join(", ", refused.Select(code => $"{code.Key} {code.Value}"))}");
        failures.Should().BeEmpty();
        moved.Should().BeGreaterThan(tried * 6 / 10, "otherwise too little is tried");
        broughtBack.Should().BeGreaterThan(moved / 2, "otherwise too little is tried");
    }

    private void Try(int seed)
    {
        var dice = new System.Random(seed);
        var process = RandomProcess.FromSeed(seed, dice.Next(3, 10));
        var old = ProcessDefinition.Compile(process.Process, "old", RandomProcess.Options).Definition!;
        if (ProcessDefinition.Compile(new RandomEdits(dice).Change(process.Process, dice.Next(1, 4)), "new", RandomProcess.Options).Definition is not { } next)
        {
            return;
        }

        var plan = Migrations.Propose(old, next).Plan;
        var instance = new Wanderer(old, ProcessState.Initial, Moments.Monday, new Outstanding(), dice);
        instance.Send(new Command.StartInstance(instance.Context, null, Values.Of([.. process.Variables.Select(variable => (variable.Key, variable.Value))])));
        for (var moment = 0; moment < PerProcess && !instance.State.IsEnded; moment++)
        {
            Move(instance.Twin(dice), next, dice.Next(4) == 0 ? Altered(plan, old, next, dice) : plan);
            for (var steps = dice.Next(1, 3); steps > 0 && !instance.State.IsEnded; steps--)
            {
                instance.GoOn(withBeside: dice.Next(4) == 0);
            }
        }
    }

    private void Move(Wanderer instance, ProcessDefinition next, MigrationPlan plan)
    {
        tried++;
        var (old, before) = (instance.Definition, instance.State);
        var decision = Migrations.Move(old, next, plan, before, instance.Context);
        if (decision is Decision.Rejected rejected)
        {
            rejected.Code.Should().StartWith("engine.migrate.");
            refused[rejected.Code] = refused.GetValueOrDefault(rejected.Code) + 1;
            return;
        }

        moved++;
        var accepted = (Decision.Accepted)decision;
        var replayed = ProcessJson.DeserializeEvents(ProcessJson.Serialize(accepted.Events)).Aggregate(before, (state, happened) => ProcessEngine.Apply(old, state, happened));
        Demand(Text(replayed) == Text(accepted.State), "the journal gives another state");
        var twin = instance.Twin(new System.Random(tried));
        instance.Take(decision, next);
        Demand(Homeless(next, accepted.State) is null, $"{Homeless(next, accepted.State)} has no place");
        MoveBack(instance.Twin(new System.Random(tried)), twin, plan, accepted);
        End(instance);
    }

    private void MoveBack(Wanderer instance, Wanderer twin, MigrationPlan plan, Decision.Accepted accepted)
    {
        var decision = Migrations.MoveBack(instance.Definition, twin.Definition, plan, twin.State, accepted.Events, instance.State, instance.Context);
        if (decision is Decision.Accepted back)
        {
            broughtBack++;
            instance.Take(back, twin.Definition);
            Demand(Text(Timeless(back.State)) == Text(Timeless(twin.State)), "the instance is not as it was");
        }
    }

    private static void End(Wanderer instance)
    {
        for (var count = 0; !instance.State.IsEnded; count++)
        {
            Demand(count < 2_000, $"it goes on for ever: {Text(instance.State)}");
            Demand(instance.GoOn(withBeside: count < 10), $"nothing can happen any more: {Text(instance.State)}");
        }

        Demand(instance.State is { Visits.Count: 0, Scopes.Count: 0, Timers.Count: 0, Root: { Tokens: 0, Waiting.Count: 0 } }, "something is left");
    }

    private static MigrationPlan Altered(MigrationPlan plan, ProcessDefinition old, ProcessDefinition next, System.Random dice)
    {
        if (plan.Elements.IsEmpty)
        {
            return plan;
        }

        var at = dice.Next(plan.Elements.Length);
        var element = plan.Elements[at];
        var others = next.Nodes.Keys.Where(id => next.Find(id)!.GetType() == old.Find(element.From)!.GetType()).OrderBy(id => id.Value, StringComparer.Ordinal).ToList();
        return dice.Next(3) switch
        {
            0 => plan with { Elements = plan.Elements.RemoveAt(at) },
            1 => plan with { Elements = [.. plan.Elements.Select(one => one with { Clock = ClockChoice.Restarted })] },
            _ => plan with { Elements = plan.Elements.SetItem(at, element with { To = others[dice.Next(others.Count)] }) },
        };
    }

    private static string? Homeless(ProcessDefinition definition, ProcessState state)
    {
        var waits = state.Timers.Values.Select(wait => (wait.Element, wait.Scope, wait.Host))
            .Concat(state.Subscriptions.Values.Select(wait => (wait.Element, wait.Scope, wait.Host)))
            .Concat(state.Signals.Values.Select(wait => (wait.Element, wait.Scope, wait.Host)))
            .Concat(state.Conditions.Values.Select(wait => (wait.Element, wait.Scope, wait.Host)));
        foreach (var (element, scope, host) in waits)
        {
            var node = definition.Nodes.GetValueOrDefault(element);
            var isThere = node is not null && state.HasScope(scope) && (host is not { } at
                || (state.Visits.TryGetValue(at, out var visit) && definition.Nodes[visit.Element] is var hosting
                    && (hosting.Attached.Contains(node) || (hosting.Element is EventBasedGateway && hosting.Outgoing.Any(flow => flow.Target == node)))));
            if (!isThere)
            {
                return element.Value;
            }
        }

        return state.Visits.Values.Select(visit => visit.Element).Concat(state.WorkItems.Values.Select(item => item.Element))
            .FirstOrDefault(element => !definition.Nodes.ContainsKey(element)).Value;
    }

    private static ProcessState Timeless(ProcessState state) => state with
    {
        LastId = 0,
        Moment = default,
        Visits = state.Visits.ToImmutableSortedDictionary(visit => visit.Key, visit => visit.Value with { EnteredAt = default }),
        Timers = state.Timers.ToImmutableSortedDictionary(timer => timer.Key, timer => timer.Value with { ArmedAt = default }),
    };

    private static string Text(ProcessState state) => Encoding.UTF8.GetString(ProcessJson.Serialize(state));

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
