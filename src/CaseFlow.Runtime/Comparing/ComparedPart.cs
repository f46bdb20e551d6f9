using CaseFlow.Bpmn.Model;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Comparing;

/// <summary>A part of a version that has a name of its own: a step, a lane, a form, a field, a rule.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its id within its container: an element's id, a form's key, a field's name, a rule's id or number.</param>
/// <param name="Path">Where it is in the version; no other part of the version has it.</param>
/// <param name="Owner">The path of the part under which people look for it: of a flow the step it leaves, of a field its form; null for none.</param>
/// <param name="Type">The local name of its element, such as <c>userTask</c>; null outside the diagram.</param>
/// <param name="Name">The text people read; empty where it has none.</param>
public sealed record ComparedPart(PartKind Kind, string Key, string Path, string? Owner, string? Type, LocalText Name)
{
    /// <summary>The element that draws it; null for what is not drawn.</summary>
    public ElementId? Element => Kind is PartKind.Lane or PartKind.Step or PartKind.Flow ? new ElementId(Key) : null;
}
