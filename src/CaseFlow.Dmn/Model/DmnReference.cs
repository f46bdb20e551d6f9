namespace CaseFlow.Dmn.Model;

/// <summary>A reference to an element of this or an imported file (<c>href</c>, DMN 1.5 §12.3.2).</summary>
/// <param name="Namespace">The namespace of the file that has the element; null for this file, also where the reference writes this file's own namespace out.</param>
/// <param name="Id">The element's id.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record DmnReference(string? Namespace, string Id, int Line = 0)
{
    /// <summary>Whether it leads to an element of this file.</summary>
    public bool IsLocal => Namespace is null;

    /// <summary>The reference as a file writes it.</summary>
    public string Href => $"{Namespace}#{Id}";
}
