using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Building;

/// <content>Sequence flows: conditions, defaults, loops back, joins.</content>
public sealed partial class ProcessBuilder
{
    private PendingFlow Pending { get; set; }

    /// <summary>Puts a condition on the next flow.</summary>
    /// <param name="condition">A FEEL expression.</param>
    public ProcessBuilder When(string condition)
    {
        Pending = Pending with { Condition = condition };
        return this;
    }

    /// <summary>Makes the next flow the default of the node it leaves.</summary>
    public ProcessBuilder Otherwise()
    {
        Pending = Pending with { IsDefault = true };
        return this;
    }

    /// <summary>Gives the next flow an id; else it is <c>Flow_source_target</c>.</summary>
    /// <param name="id">The flow's id.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder FlowId(string id, string? name = null)
    {
        Pending = Pending with { Id = id, Name = name };
        return this;
    }

    /// <summary>Connects the present node to one drawn earlier or later (a join, a loop back) and finishes the line.</summary>
    /// <param name="target">The target's id.</param>
    /// <exception cref="InvalidOperationException">There is no present node.</exception>
    public ProcessBuilder ConnectTo(string target)
    {
        Connect(
            cursor ?? throw new InvalidOperationException($"Expected to connect to '{target}', but there is no present node. Use MoveTo first."),
            new ElementId(target));
        cursor = null;
        return this;
    }

    /// <summary>Connects any two nodes without moving.</summary>
    /// <param name="source">The id of a node drawn before.</param>
    /// <param name="target">The id of a node of the same scope.</param>
    /// <param name="condition">A FEEL expression; null for an unconditional flow.</param>
    /// <param name="id">The flow's id; null for <c>Flow_source_target</c>.</param>
    public ProcessBuilder Flow(string source, string target, string? condition = null, string? id = null)
    {
        var held = Pending;
        Pending = new PendingFlow(id, Name: null, condition, IsDefault: false);
        Connect(new ElementId(source), new ElementId(target));
        Pending = held;
        return this;
    }

    private void Connect(ElementId source, ElementId target)
    {
        var flow = new SequenceFlow(
            new ElementId(Pending.Id ?? FreeFlowId(source, target)),
            Pending.Name,
            source,
            target,
            Pending.Condition is { } condition ? new Expression(condition) : null);
        Claim(flow.Id.Value);
        flows.Add(flow);
        if (Pending.IsDefault)
        {
            var index = IndexOf(source);
            nodes[index] = WithDefault(nodes[index], flow.Id);
        }

        Pending = default;
    }

    private string FreeFlowId(ElementId source, ElementId target)
    {
        var wanted = $"Flow_{source}_{target}";
        var free = wanted;
        for (var number = 2; ids.Contains(free); number++)
        {
            free = $"{wanted}_{number}";
        }

        return free;
    }

    private static FlowNode WithDefault(FlowNode node, ElementId flow) => node switch
    {
        ExclusiveGateway gateway => gateway with { Default = flow },
        InclusiveGateway gateway => gateway with { Default = flow },
        ComplexGateway gateway => gateway with { Default = flow },
        Activity activity => activity with { Default = flow },
        _ => throw new InvalidOperationException($"Expected a node that can have a default flow, but '{node.Id}' is a {node.GetType().Name}."),
    };

    private readonly record struct PendingFlow(string? Id, string? Name, string? Condition, bool IsDefault);
}
