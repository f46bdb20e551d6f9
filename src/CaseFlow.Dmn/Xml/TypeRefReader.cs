using CaseFlow.Xml;


namespace CaseFlow.Dmn.Xml;

/// <summary>Reads the name of a type: an attribute, in DMN 1.1 a qualified name; of item definitions an element.</summary>
internal static class TypeRefReader
{
    internal static string? Read(ElementNode? element, ReadingContext context)
    {
        var text = (element?.Attribute("typeRef")?.Value ?? (element is null ? null : context.Part(element, "typeRef")?.Value))?.Trim();
        return string.IsNullOrEmpty(text) ? null : text[(text.LastIndexOf(':') + 1)..];
    }
}
