using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>Reads expressions; a leading equals sign, which some modellers write before FEEL, is left out.</summary>
internal static class ExpressionReader
{
    /// <summary>The expression; null when there is no element.</summary>
    public static Expression? Read(ElementNode? element, ReadingContext context) => element is null
        ? null
        : new Expression(Clean(element.Value), element.Attribute("language")?.Value ?? context.DefaultLanguage);

    /// <summary>The FEEL text of an attribute; null when it is absent or blank.</summary>
    public static string? Given(ElementNode element, string attribute) => Clean(element.Attribute(attribute)?.Value) is { Length: > 0 } text ? text : null;

    public static string Clean(string? text)
    {
        var trimmed = (text ?? "").Trim();
        return trimmed.StartsWith('=') ? trimmed[1..].TrimStart() : trimmed;
    }
}
