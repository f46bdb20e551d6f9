using CaseFlow.Bpmn.Model;

namespace CaseFlow.Runtime.Drafts.Names;

/// <summary>A name and where it gets its value.</summary>
/// <param name="Known">The name.</param>
/// <param name="Element">The element that gives it; null for what is there from the start.</param>
internal sealed record GivenName(KnownName Known, ElementId? Element)
{
    /// <summary>The name itself.</summary>
    public string Name => Known.Name;
}
