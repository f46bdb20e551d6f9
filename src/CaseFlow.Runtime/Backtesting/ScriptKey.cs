using CaseFlow.Bpmn.Model;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>What kind of answer an element waits for; one element may wait for several.</summary>
/// <param name="Element">The element.</param>
/// <param name="Kind">The kind.</param>
internal readonly record struct ScriptKey(ElementId Element, ScriptKind Kind);
