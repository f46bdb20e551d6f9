namespace CaseFlow.Dmn.Model;

/// <summary>A type that a file defines, or a component of one (DMN 1.5 §7.3.3).</summary>
/// <param name="Name">Its name; empty when the file gives none.</param>
/// <param name="Structure">What its values, or with <see cref="IsCollection"/> their items, are made of.</param>
/// <param name="IsCollection">Whether its values are lists of what the structure says.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record ItemDefinition(string Name, ItemStructure Structure, bool IsCollection = false, int Line = 0)
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>The label that people read beside the name; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>The address of the language of its type; null for FEEL.</summary>
    public string? TypeLanguage { get; init; }
}
