namespace CaseFlow.Xml;

/// <summary>A comment.</summary>
/// <param name="value">What stands between its marks.</param>
public sealed class CommentNode(string value) : ContentNode
{
    /// <summary>What stands between its marks.</summary>
    public string Value { get; } = value;
}
