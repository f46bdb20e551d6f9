using System.Xml.Linq;
using CaseFlow.Dmn.Xml;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Metamodel;

/// <summary>Says where a file has not the form of the schemas: an error, in the diagram a warning, as the diagram changes no decision.</summary>
internal sealed class SchemaFindings(DmnFindings findings, XNamespace model)
{
    /// <summary>How many names a message lists.</summary>
    private const int Listed = 12;

    /// <summary>How many characters of a wrong value or text a message shows.</summary>
    private const int Shown = 60;

    public void UnexpectedElement(ElementNode inner, ElementNode parent, IEnumerable<string> expected) => Report(
        DmnCodes.SchemaUnexpectedElement,
        inner,
        () => $"Expected {List(expected)} at this place in <{parent.Name.LocalName}>, but <{NameOf(inner.Name)}> stands there. Move it to the place that the standard gives it, or remove it.",
        ("kind", NameOf(inner.Name)),
        ("parent", parent.Name.LocalName));

    public void MissingElement(ElementNode parent, TypeShape.Place place)
    {
        var name = string.Join(" or ", place.Choices.Select(choice => choice.Name.LocalName));
        Report(
            DmnCodes.SchemaMissingElement,
            parent,
            () => $"Expected <{parent.Name.LocalName}> to contain <{name}>, but it does not. Add what is missing.",
            ("kind", name),
            ("parent", parent.Name.LocalName));
    }

    public void UnexpectedAttribute(ElementNode element, XName name, IEnumerable<string> expected) => Report(
        DmnCodes.SchemaUnexpectedAttribute,
        element,
        () => $"Expected {List(expected.Order(StringComparer.Ordinal))} as attribute of <{element.Name.LocalName}>, but it has '{NameOf(name)}'. Correct its spelling or remove it.",
        ("attribute", NameOf(name)),
        ("kind", element.Name.LocalName));

    public void MissingAttribute(ElementNode element, string name) => Report(
        DmnCodes.SchemaMissingAttribute,
        element,
        () => $"Expected <{element.Name.LocalName}> to have the attribute {name}, but it has none. Write it.",
        ("attribute", name),
        ("kind", element.Name.LocalName));

    public void InvalidValue(ElementNode element, string name, string value, ValueShape shape) => Report(
        DmnCodes.SchemaInvalidValue,
        element,
        () => $"Expected {name} to be {Wanted(shape)}, but it is '{Short(value)}'. Correct it.",
        ("attribute", name),
        ("found", Short(value)));

    public void UnexpectedText(ElementNode element, string text) => Report(
        DmnCodes.SchemaUnexpectedText,
        element,
        () => $"Expected no text directly in <{element.Name.LocalName}>, but '{Short(text.Trim())}' stands there. Remove it or write it as a description.",
        ("kind", element.Name.LocalName),
        ("found", Short(text.Trim())));

    // A file may have very many faults, of which few are listed: no text is made for the others.
    private void Report(string code, ElementNode at, Func<string> message, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var severity = at.Name.Namespace == model || at.Parent is null || at.Parent.Name.Namespace == model ? DmnSeverity.Error : DmnSeverity.Warning;
        if (findings.Takes(severity))
        {
            findings.Add(severity, code, ReadingContext.OwnerOf(at), at.Line, message(), arguments);
        }
    }

    private static string Wanted(ValueShape shape) => shape.Kind switch
    {
        ValueKind.Id => "an id, which begins with a letter or an underscore and has no spaces",
        ValueKind.QName => "a name, with a prefix or without",
        ValueKind.Uri => "an address",
        ValueKind.Boolean => "true or false",
        ValueKind.Byte => "a whole number from 0 to 255",
        ValueKind.Double => "a number",
        _ => string.Join(", ", shape.Names),
    };

    private string NameOf(XName name) => name.Namespace == XNamespace.None || name.Namespace == model ? name.LocalName : name.ToString();

    private static string List(IEnumerable<string> names)
    {
        var listed = names.Distinct().Take(Listed + 1).ToList();
        return listed.Count switch
        {
            0 => "nothing more",
            > Listed => string.Join(", ", listed.Take(Listed)) + " and so on",
            _ => string.Join(", ", listed),
        };
    }

    private static string Short(string text) => text.Length <= Shown ? text : text[..Shown] + "…";
}
