namespace CaseFlow.Dmn.Model;

/// <summary>An import of another file (DMN 1.5 §6.3.3).</summary>
/// <param name="Name">The name before its elements' names; empty where they are read as if they stood in this file (DMN 1.5). In DMN 1.1, which has no such name, the prefix of the namespace.</param>
/// <param name="Namespace">The namespace of the imported file; empty when the file gives none.</param>
/// <param name="ImportType">The address of its kind: the namespace of DMN, XML Schema or PMML; empty when the file gives none.</param>
/// <param name="LocationUri">Where it may be found, as written; null when the file does not say.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record DmnImport(string Name, string Namespace, string ImportType, string? LocationUri = null, int Line = 0)
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }
}
