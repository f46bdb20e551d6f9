using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Building;

/// <content>Events. What an event waits for or does is written with <see cref="Triggers"/>.</content>
public sealed partial class ProcessBuilder
{
    private static readonly EventDefinition.None NoDefinition = new();

    /// <summary>Adds a start event.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="trigger">What starts; null for a none start.</param>
    /// <param name="name">The text people read.</param>
    /// <param name="interrupting">For the start of an event sub-process: whether it cancels what the sub-process stands in.</param>
    public ProcessBuilder StartEvent(string id, EventDefinition? trigger = null, string? name = null, bool interrupting = true)
    {
        cursor = null;
        return Node(new StartEvent(new ElementId(id), name, trigger ?? NoDefinition) { Interrupting = interrupting });
    }

    /// <summary>Adds an end event and finishes the line.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="trigger">What it does; null for a none end.</param>
    /// <param name="action">What sends the message; null when there is none.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder EndEvent(string id, EventDefinition? trigger = null, ActionBinding? action = null, string? name = null)
    {
        Node(new EndEvent(new ElementId(id), name, trigger ?? NoDefinition, action));
        cursor = null;
        return this;
    }

    /// <summary>Adds an intermediate event that waits.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="trigger">A timer, a message, a signal or a condition.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder CatchEvent(string id, EventDefinition trigger, string? name = null) =>
        Node(new IntermediateCatchEvent(new ElementId(id), name, trigger));

    /// <summary>Adds an intermediate event that throws or only marks a point.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="trigger">A message, a signal or an escalation; null for a none event.</param>
    /// <param name="action">What sends the message; null when there is none.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder ThrowEvent(string id, EventDefinition? trigger = null, ActionBinding? action = null, string? name = null) =>
        Node(new IntermediateThrowEvent(new ElementId(id), name, trigger ?? NoDefinition, action));

    /// <summary>Adds a boundary event and goes on from it.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="attachedTo">The activity on whose edge it sits.</param>
    /// <param name="trigger">A timer, a message, a signal, a condition, an error or an escalation.</param>
    /// <param name="interrupting">Whether it cancels that activity.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder BoundaryEvent(string id, string attachedTo, EventDefinition trigger, bool interrupting = true, string? name = null)
    {
        Pending = default;
        return Add(new BoundaryEvent(new ElementId(id), name, new ElementId(attachedTo), interrupting, trigger), connect: false);
    }

    /// <summary>Adds the near end of a link and finishes the line.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="link">The name that both ends have.</param>
    public ProcessBuilder LinkTo(string id, string link)
    {
        Node(new IntermediateThrowEvent(new ElementId(id), null, new EventDefinition.Link(link), null));
        cursor = null;
        return this;
    }

    /// <summary>Adds the far end of a link and goes on from it.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="link">The name that both ends have.</param>
    public ProcessBuilder LinkFrom(string id, string link)
    {
        cursor = null;
        return Node(new IntermediateCatchEvent(new ElementId(id), null, new EventDefinition.Link(link)));
    }
}
