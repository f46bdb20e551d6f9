namespace CaseFlow.Dmn.Model;

/// <summary>An element of the decision requirements graph (DMN 1.5 §6.3.5): a closed family of which each kind has a file.</summary>
/// <param name="Id">Its id; empty when the file gives none.</param>
/// <param name="Name">Its name, by which people and callers know it; empty when the file gives none.</param>
public abstract record DrgElement(string Id, string Name)
{
    /// <summary>The label that people read beside the name; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>What its author wrote about it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The variable that holds its value; null when the file gives none, and of knowledge sources.</summary>
    public InformationItem? Variable { get; init; }

    /// <summary>The line in the file, from 1; 0 when unknown.</summary>
    public int Line { get; init; }

    /// <summary>The name by which expressions read its value: the variable's, or the element's where it has no variable or an unnamed one.</summary>
    public string VariableName => Variable is { Name.Length: > 0 } named ? named.Name : Name.Length > 0 ? Name : Id;

    /// <summary>The type of its value as written; null for any.</summary>
    public string? TypeRef => Variable?.TypeRef;
}
