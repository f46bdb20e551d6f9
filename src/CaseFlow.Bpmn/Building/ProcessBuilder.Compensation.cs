using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Building;

/// <content>Compensation and transactions.</content>
public sealed partial class ProcessBuilder
{
    private readonly List<Association> associations = [];

    /// <summary>Adds a compensation event on the edge of an activity and, associated with it, what compensates; the line goes on as if they were not there.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="activity">The activity that can be compensated.</param>
    /// <param name="handler">Draws what compensates: one activity, and what sits on its edge.</param>
    /// <exception cref="InvalidOperationException">What is drawn is not an activity.</exception>
    public ProcessBuilder CompensatedBy(string id, string activity, Action<ProcessBuilder> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var (before, held) = (cursor, Pending);
        BoundaryEvent(id, activity, Triggers.Compensation());
        (cursor, Pending) = (null, default);
        var at = nodes.Count;
        handler(this);
        nodes[at] = at < nodes.Count && nodes[at] is Activity drawn
            ? drawn with { IsForCompensation = true }
            : throw new InvalidOperationException($"Expected '{activity}' to be compensated by an activity, but none is drawn.");
        associations.Add(new Association(new ElementId($"Association_{id}"), new ElementId(id), nodes[at].Id));
        (cursor, Pending) = (before, held);
        return this;
    }

    /// <summary>Adds a transaction and connects it from the node before.</summary>
    /// <param name="id">The transaction's id.</param>
    /// <param name="content">Draws what is inside.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder Transaction(string id, Action<ProcessBuilder> content, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var inner = new ProcessBuilder(id, name, executable, this);
        content(inner);
        return Add(new Transaction(new ElementId(id), name, inner.BuildScope(), Method: null), connect: true);
    }
}
