namespace CaseFlow.Bpmn.Extensions;

/// <summary>Something the case record notes when a node is entered or completed (<c>&lt;caseflow:milestone status="accepted" on="completed"/&gt;</c>).</summary>
/// <param name="Status">The status of the base case life-cycle (catalogue §1.1), such as <c>accepted</c>.</param>
/// <param name="OnCompleted">True when noted on completion, false when noted on entry.</param>
public sealed record Milestone(string Status, bool OnCompleted);
