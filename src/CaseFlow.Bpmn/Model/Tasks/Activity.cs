namespace CaseFlow.Bpmn.Model.Tasks;

/// <summary>Work within a process (BPMN 2.0.2 §10.3): a task, a sub-process or a call.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
public abstract record Activity(ElementId Id, string? Name) : FlowNode(Id, Name)
{
    /// <summary>The outgoing flow taken when no condition holds; null when none is marked.</summary>
    public ElementId? Default { get; init; }

    /// <summary>How often it is carried out; null for once.</summary>
    public MultiInstance? Loop { get; init; }
}
