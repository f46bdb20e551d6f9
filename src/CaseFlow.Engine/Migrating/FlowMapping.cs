using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Migrating;

/// <summary>By which flow a token that waits at a join counts as having come.</summary>
/// <param name="From">The flow of the version the instance runs on.</param>
/// <param name="To">The flow of the version it is moved to; it leads to the counterpart of the join.</param>
public sealed record FlowMapping(ElementId From, ElementId To);
