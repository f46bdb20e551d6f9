using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Bpmn.Model.Tasks;

/// <summary>A task that sends a message and goes on (BPMN 2.0.2 §10.3.3).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Action">The action of the catalogue that does it; null when the file names none, which publishing refuses.</param>
public sealed record SendTask(ElementId Id, string? Name, ActionBinding? Action) : Activity(Id, Name)
{
    /// <summary>The message; null when the file names none.</summary>
    public Message? Message { get; init; }
}
