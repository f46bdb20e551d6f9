namespace CaseFlow.Bpmn.Model.Tasks;

/// <summary>A task that waits for a message (BPMN 2.0.2 §10.3.3).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Message">The message; null when the file names none.</param>
public sealed record ReceiveTask(ElementId Id, string? Name, Message? Message) : Activity(Id, Name)
{
    /// <summary>Whether the message begins a new instance (<c>instantiate</c>).</summary>
    public bool Instantiate { get; init; }
}
