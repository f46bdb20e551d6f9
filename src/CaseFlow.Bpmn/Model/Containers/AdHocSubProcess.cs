namespace CaseFlow.Bpmn.Model.Containers;

/// <summary>An ad-hoc sub-process (BPMN 2.0.2 §10.3.5): its activities are begun when somebody decides so, in no drawn order.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Scope">Nodes and flows inside.</param>
/// <param name="IsSequential">Whether only one activity may run at a time (<c>ordering</c>).</param>
/// <param name="Completion">When it is done; asked after each activity inside; null when the file gives none.</param>
/// <param name="CancelRemaining">Whether running activities are called off when it is done (<c>cancelRemainingInstances</c>).</param>
public sealed record AdHocSubProcess(ElementId Id, string? Name, FlowScope Scope, bool IsSequential, Expression? Completion, bool CancelRemaining)
    : SubProcess(Id, Name, Scope);
