namespace CaseFlow.Xml;

/// <summary>Something inside an element, or beside the root element: an element, a text, a comment or a processing instruction.</summary>
public abstract class ContentNode
{
    private protected ContentNode()
    {
    }

    /// <summary>The element that contains it; null for the root element and what stands beside it.</summary>
    public ElementNode? Parent { get; internal set; }

    /// <summary>What stands next beside it; null when nothing does.</summary>
    public ContentNode? Next { get; internal set; }
}
