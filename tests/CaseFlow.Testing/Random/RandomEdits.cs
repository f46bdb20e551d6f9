using System.Collections.Immutable;
using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Testing.Random;

/// <summary>
/// Changes a process as people do between versions: steps come, go, are replaced, renamed, swapped, wrapped and unwrapped; clocks, edges, repetitions
/// and lanes change. What could end as drawn before still can.
/// </summary>
public sealed class RandomEdits(System.Random dice)
{
    private int count;

    /// <summary>Changes a process some times.</summary>
    public Process Change(Process process, int edits)
    {
        for (var tries = 0; edits > 0 && tries < 30; tries++)
        {
            if (Once(process) is { } changed)
            {
                process = changed;
                edits--;
            }
        }

        return process;
    }

    private Process? Once(Process process)
    {
        List<FlowScope> scopes = [.. Scopes(process.Scope, isFit: true)];
        var scope = scopes[dice.Next(scopes.Count)];
        if (dice.Next(15) == 0)
        {
            return Lanes(process, scope);
        }

        var changed = dice.Next(15) switch
        {
            0 or 1 => Add(scope),
            2 => Remove(scope),
            3 => Rename(scope),
            4 => Replace(scope),
            5 => Beside(scope, isParallel: true),
            6 => Beside(scope, isParallel: false),
            7 => Wrap(scope),
            8 => Unwrap(scope),
            9 => Time(scope),
            10 => AddEdge(scope),
            11 => RemoveEdge(scope),
            12 => Repeat(scope),
            13 => Swap(scope),
            _ => Handle(scope),
        };
        return changed is null ? null : process with { Scope = With(process.Scope, scope, changed) };
    }

    private static IEnumerable<FlowScope> Scopes(FlowScope scope, bool isFit) =>
        scope.Nodes.OfType<SubProcess>().SelectMany(sub => Scopes(sub.Scope, sub is not AdHocSubProcess)).Concat(isFit ? [scope] : []);

    private static FlowScope With(FlowScope within, FlowScope old, FlowScope changed) => ReferenceEquals(within, old)
        ? changed
        : within with { Nodes = [.. within.Nodes.Select(node => node is SubProcess sub ? sub with { Scope = With(sub.Scope, old, changed) } : node)] };

    private ElementId Id(string kind) => new($"New{kind}_{++count}");

    private FlowNode Step()
    {
        var id = Id("Step");
        return dice.Next(5) switch
        {
            0 => new IntermediateCatchEvent(id, null, Triggers.After("PT20M")),
            1 => new IntermediateCatchEvent(id, null, Triggers.Message($"message-{id}")),
            2 => new ManualTask(id, null, false),
            _ => new UserTask(id, null, WorkSpec.Plain),
        };
    }

    private T? Pick<T>(IEnumerable<T> all)
        where T : class
    {
        List<T> items = [.. all];
        return items.Count == 0 ? null : items[dice.Next(items.Count)];
    }

    // What stands alone in the flow, with one way in and one out.
    private static IEnumerable<FlowNode> Simple(FlowScope scope) => scope.Nodes.Where(node =>
        node is UserTask or ManualTask or ServiceTask or SendTask or ReceiveTask or CallActivity or IntermediateCatchEvent { Definition: not EventDefinition.Link }
            or IntermediateThrowEvent { Definition: EventDefinition.None }
        && node is not Activity { StartQuantity: > 1 } and not Activity { CompletionQuantity: > 1 } and not Activity { IsForCompensation: true }
        && node.Data.Io is null && node.Data.Inputs.IsEmpty && node.Data.Outputs.IsEmpty
        && scope.Flows.Count(flow => flow.Target == node.Id) == 1 && scope.Flows.Count(flow => flow.Source == node.Id) == 1
        && !scope.Nodes.Any(edge => edge is BoundaryEvent boundary && boundary.AttachedTo == node.Id)
        && scope.Nodes.First(source => source.Id == In(scope, node).Source) is not EventBasedGateway);

    private static SequenceFlow In(FlowScope scope, FlowNode node) => scope.Flows.First(flow => flow.Target == node.Id);

    private static SequenceFlow Out(FlowScope scope, FlowNode node) => scope.Flows.First(flow => flow.Source == node.Id);

    private SequenceFlow Flow(ElementId source, ElementId target) => new(Id("Flow"), null, source, target, null);

    private FlowScope? Add(FlowScope scope)
    {
        var flow = Pick(scope.Flows.Where(candidate => scope.Nodes.First(source => source.Id == candidate.Source) is not EventBasedGateway));
        if (flow is null)
        {
            return null;
        }

        var step = Step();
        return scope with
        {
            Nodes = scope.Nodes.Add(step),
            Flows = scope.Flows.Replace(flow, flow with { Target = step.Id }).Add(Flow(step.Id, flow.Target)),
        };
    }

    private FlowScope? Remove(FlowScope scope)
    {
        if (Pick(Simple(scope)) is not { } step)
        {
            return null;
        }

        var (into, outOf) = (In(scope, step), Out(scope, step));
        return scope with { Nodes = scope.Nodes.Remove(step), Flows = scope.Flows.Replace(into, into with { Target = outOf.Target }).Remove(outOf) };
    }

    private FlowScope? Rename(FlowScope scope) =>
        Pick(Simple(scope)) is { } step ? Exchange(scope, step, step with { Id = Id("Name") }) : null;

    private FlowScope? Replace(FlowScope scope) => Pick(Simple(scope)) is { } step ? Exchange(scope, step, Step()) : null;

    private static FlowScope Exchange(FlowScope scope, FlowNode step, FlowNode other) => scope with
    {
        Nodes = scope.Nodes.Replace(step, other),
        Flows = [.. scope.Flows.Select(flow => flow with
        {
            Source = flow.Source == step.Id ? other.Id : flow.Source,
            Target = flow.Target == step.Id ? other.Id : flow.Target,
        })],
    };

    private FlowScope? Beside(FlowScope scope, bool isParallel)
    {
        if (Pick(Simple(scope)) is not { } step)
        {
            return null;
        }

        var (split, join) = (Id("Split"), Id("Join"));
        var (into, outOf) = (In(scope, step), Out(scope, step));
        var other = Step();
        var beside = Flow(split, other.Id);
        return scope with
        {
            Nodes = isParallel
                ? scope.Nodes.AddRange(new ParallelGateway(split, null), new ParallelGateway(join, null), other)
                : scope.Nodes.AddRange(new ExclusiveGateway(split, null, beside.Id), new ExclusiveGateway(join, null, null), other),
            Flows = scope.Flows.Replace(into, into with { Target = split }).Replace(outOf, outOf with { Target = join }).AddRange(
                Flow(split, step.Id) with { Condition = isParallel ? null : new Expression(dice.Next(2) == 0 ? "true" : "false") },
                beside,
                Flow(other.Id, join),
                Flow(join, outOf.Target)),
        };
    }

    private FlowScope? Wrap(FlowScope scope)
    {
        if (Pick(Simple(scope)) is not { } step)
        {
            return null;
        }

        var (start, end) = (Id("Start"), Id("End"));
        var sub = new SubProcess(Id("Sub"), null, new FlowScope(
            [new StartEvent(start, null, new EventDefinition.None()), step, new EndEvent(end, null, new EventDefinition.None(), null)],
            [Flow(start, step.Id), Flow(step.Id, end)]));
        return Exchange(scope, step, sub);
    }

    private FlowScope? Unwrap(FlowScope scope)
    {
        var sub = Pick(scope.Nodes.OfType<SubProcess>().Where(candidate =>
            candidate.GetType() == typeof(SubProcess) && candidate is { TriggeredByEvent: false, Loop: null, Repeat: null, IsForCompensation: false }
            && candidate.Scope is { DataObjects.IsEmpty: true, Associations.IsEmpty: true }
            && !scope.Nodes.Any(edge => edge is BoundaryEvent boundary && boundary.AttachedTo == candidate.Id)
            && scope.Flows.Count(flow => flow.Target == candidate.Id) == 1 && scope.Flows.Count(flow => flow.Source == candidate.Id) == 1
            && candidate.Scope.Nodes.OfType<StartEvent>().Count() == 1
            && candidate.Scope.Nodes.OfType<EndEvent>().ToList() is [{ Definition: EventDefinition.None } end] && candidate.Scope.Flows.Count(flow => flow.Target == end.Id) == 1
            && !candidate.Scope.Nodes.Any(inner => inner is SubProcess { TriggeredByEvent: true } or IntermediateThrowEvent { Definition: EventDefinition.Compensate })));
        if (sub is null)
        {
            return null;
        }

        var start = sub.Scope.Nodes.OfType<StartEvent>().Single();
        var end = sub.Scope.Nodes.OfType<EndEvent>().Single();
        var (first, last) = (Out(sub.Scope, start), In(sub.Scope, end));
        if (first == last)
        {
            return null;
        }

        var (into, outOf) = (In(scope, sub), Out(scope, sub));
        return scope with
        {
            Nodes = scope.Nodes.Remove(sub).AddRange(sub.Scope.Nodes.Where(node => node != start && node != end)),
            Flows = scope.Flows.Replace(into, into with { Target = first.Target }).Remove(outOf)
                .AddRange(sub.Scope.Flows.Where(flow => flow != first).Select(flow => flow == last ? flow with { Target = outOf.Target } : flow)),
            DataReferences = scope.DataReferences.AddRange(sub.Scope.DataReferences),
        };
    }

    private FlowScope? Time(FlowScope scope)
    {
        var after = Triggers.After($"PT{dice.Next(5, 90)}M");
        return Pick(scope.Nodes.Where(node => node is UserTask or IntermediateCatchEvent { Definition: EventDefinition.Timer or EventDefinition.MessageRef }
            or BoundaryEvent { Definition: EventDefinition.Timer { Cycle: null } })) switch
        {
            UserTask task => scope with { Nodes = scope.Nodes.Replace(task, task with { Work = task.Work with { Clock = new ClockSpec("c", dice.Next(1, 9), "hours", "entered", []) } }) },
            IntermediateCatchEvent { Definition: EventDefinition.Timer } timer => scope with { Nodes = scope.Nodes.Replace(timer, timer with { Definition = after }) },
            IntermediateCatchEvent caught => scope with { Nodes = scope.Nodes.Replace(caught, caught with { Definition = Triggers.Message($"other-{caught.Id}") }) },
            BoundaryEvent edge => scope with { Nodes = scope.Nodes.Replace(edge, edge with { Definition = after }) },
            _ => null,
        };
    }

    private FlowScope? AddEdge(FlowScope scope)
    {
        if (Pick(Simple(scope).OfType<UserTask>()) is not { } task)
        {
            return null;
        }

        var interrupting = dice.Next(2) == 0;
        var (edge, merge) = (Id("Edge"), Id("Merge"));
        var trigger = dice.Next(3) switch { 0 => Triggers.After("PT50M"), 1 => Triggers.Message($"message-{edge}"), _ => Triggers.Signal($"signal-{edge}") };
        var boundary = new BoundaryEvent(edge, null, task.Id, interrupting, trigger);
        if (!interrupting)
        {
            var end = new EndEvent(merge, null, new EventDefinition.None(), null);
            return scope with { Nodes = scope.Nodes.AddRange(boundary, end), Flows = scope.Flows.Add(Flow(edge, merge)) };
        }

        var outOf = Out(scope, task);
        return scope with
        {
            Nodes = scope.Nodes.AddRange(boundary, new ExclusiveGateway(merge, null, null)),
            Flows = scope.Flows.Replace(outOf, outOf with { Target = merge }).AddRange(Flow(edge, merge), Flow(merge, outOf.Target)),
        };
    }

    private FlowScope? RemoveEdge(FlowScope scope)
    {
        var edge = Pick(scope.Nodes.OfType<BoundaryEvent>().Where(boundary =>
            boundary.Definition is EventDefinition.Timer or EventDefinition.MessageRef or EventDefinition.SignalRef
            && scope.Nodes.First(host => host.Id == boundary.AttachedTo) is UserTask));
        return edge is null ? null : scope with { Nodes = scope.Nodes.Remove(edge), Flows = scope.Flows.RemoveAll(flow => flow.Source == edge.Id) };
    }

    private FlowScope? Repeat(FlowScope scope) => Pick(Simple(scope).OfType<UserTask>()) is { Repeat: null } task
        ? scope with { Nodes = scope.Nodes.Replace(task, task with { Loop = task.Loop is null ? new MultiInstance(dice.Next(2) == 0, new Expression("2")) : null }) }
        : null;

    private FlowScope? Swap(FlowScope scope)
    {
        List<FlowNode> simple = [.. Simple(scope)];
        var first = Pick(simple.Where(step => simple.Exists(next => next.Id == Out(scope, step).Target)));
        if (first is null)
        {
            return null;
        }

        var (into, between) = (In(scope, first), Out(scope, first));
        var second = simple.Find(next => next.Id == between.Target)!;
        var outOf = Out(scope, second);
        return first == second || into == outOf ? null : scope with
        {
            Flows = scope.Flows.Replace(into, into with { Target = second.Id })
                .Replace(between, between with { Source = second.Id, Target = first.Id })
                .Replace(outOf, outOf with { Source = first.Id }),
        };
    }

    private FlowScope Handle(FlowScope scope)
    {
        var (start, task, end) = (Id("Start"), Id("Handled"), Id("End"));
        return scope with
        {
            Nodes = scope.Nodes.Add(new SubProcess(Id("Handler"), null, new FlowScope(
                [
                    new StartEvent(start, null, Triggers.Message($"message-{start}")) { Interrupting = false },
                    new UserTask(task, null, WorkSpec.Plain),
                    new EndEvent(end, null, new EventDefinition.None(), null),
                ],
                [Flow(start, task), Flow(task, end)])) { TriggeredByEvent = true }),
        };
    }

    private Process Lanes(Process process, FlowScope scope)
    {
        ImmutableArray<ElementId> members = [.. scope.Nodes.Where(node => node is UserTask && dice.Next(2) == 0).Select(node => node.Id)];
        var id = Id("Lane");
        return process with
        {
            Lanes = [.. process.Lanes.Select(lane => lane with { Members = lane.Members.RemoveRange(members) }), new Lane(id, null, null, members, new LaneRole($"role-{id}", "county"))],
        };
    }
}
