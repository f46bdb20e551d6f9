using CaseFlow.Bpmn.Model;

namespace CaseFlow.Runtime.Bridging;

/// <summary>Notes what of an element is not carried.</summary>
/// <param name="node">The element.</param>
/// <param name="code">The code.</param>
/// <param name="arguments">What the text names.</param>
internal delegate void NoteRemark(FlowNode node, string code, params (string Name, string Value)[] arguments);
