using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Tests.Xml;

/// <summary>Trees as text, to compare them by everything that counts.</summary>
internal static class TreeShown
{
    public static string Of(XmlTree tree) => string.Join('\n', tree.Before.Append(tree.Root).Concat(tree.After).Select(Of));

    private static string Of(ContentNode node) => node switch
    {
        ElementNode element => $"<{element.Name} {string.Join(' ', element.Attributes().Select(attribute => $"{attribute.Name}={attribute.Value}|"))}>"
            + string.Concat(element.Nodes().Select(Of)) + "</>",
        TextNode { IsCData: true } text => $"[{text.Value}]",
        TextNode text => $"'{text.Value}'",
        CommentNode comment => $"<!--{comment.Value}",
        InstructionNode instruction => $"<?{instruction.Target} {instruction.Data}",
        _ => "?",
    };
}
