using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Traces;

/// <summary>A value that a condition read.</summary>
/// <param name="Name">The variable or path.</param>
/// <param name="Value">The value as FEEL text, such as <c>"claim"</c>; <c>null</c> when it was missing.</param>
/// <param name="Label">The label of the form field it was filled in with; null when it comes from no field.</param>
/// <param name="Display">The label of the option chosen; null where the value is no choice.</param>
public sealed record TraceValue(string Name, string Value, LocalText? Label, LocalText? Display)
{
    /// <summary>The value without the quotation marks of FEEL.</summary>
    public string Bare => Value.Length > 1 && Value[0] == '"' && Value[^1] == '"' ? Value[1..^1] : Value;
}
