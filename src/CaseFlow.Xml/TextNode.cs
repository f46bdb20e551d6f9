namespace CaseFlow.Xml;

/// <summary>A text, white space included.</summary>
/// <param name="value">The text without any escaping.</param>
/// <param name="isCData">Whether it stands in a CDATA section.</param>
public sealed class TextNode(string value, bool isCData = false) : ContentNode
{
    /// <summary>The text without any escaping.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it stands in a CDATA section.</summary>
    public bool IsCData { get; } = isCData;
}
