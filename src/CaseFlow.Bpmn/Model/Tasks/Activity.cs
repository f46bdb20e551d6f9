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

    /// <summary>The condition under which it is carried out again; null for no such loop.</summary>
    public StandardLoop? Repeat { get; init; }

    /// <summary>Whether it is done only to undo another activity; no flow leads to it then (§10.7).</summary>
    public bool IsForCompensation { get; init; }

    /// <summary>How many tokens must arrive before it begins, from 1 (§10.3.1).</summary>
    public int StartQuantity { get; init; } = 1;

    /// <summary>How many tokens leave it by each outgoing flow, from 1 (§10.3.1).</summary>
    public int CompletionQuantity { get; init; } = 1;
}
