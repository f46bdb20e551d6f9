namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

/// <summary>What a <c>caseflow:</c> element looks like and where it may stand.</summary>
/// <param name="Owners">The local names of the elements it may belong to; empty for any flow node.</param>
/// <param name="Required">Attributes it must have.</param>
/// <param name="Optional">Attributes it may have.</param>
/// <param name="Once">Whether it may stand only once at its owner.</param>
internal sealed record ExtensionShape(string[] Owners, string[] Required, string[] Optional, bool Once)
{
    /// <summary>Attributes each of which makes the required ones, but a name, unnecessary.</summary>
    public string[] Instead { get; init; } = [];
}
