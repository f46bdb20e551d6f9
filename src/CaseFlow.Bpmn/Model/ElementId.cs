namespace CaseFlow.Bpmn.Model;

/// <summary>The id of an element of a BPMN file, unique within the file.</summary>
/// <param name="Value">The id as written in the file.</param>
public readonly record struct ElementId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
