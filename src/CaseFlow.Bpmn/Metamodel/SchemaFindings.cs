using System.Xml.Linq;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml.Readers;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>Says where a file has not the form of the standard's schemas.</summary>
internal sealed class SchemaFindings(ReadingContext context)
{
    /// <summary>How many names a message lists.</summary>
    private const int Listed = 12;

    /// <summary>How many characters of a wrong value or text a message shows.</summary>
    private const int Shown = 60;

    public void UnexpectedElement(ElementNode inner, ElementNode parent, IEnumerable<string> expected) => Report(
        BpmnCodes.SchemaUnexpectedElement,
        Severity.Error,
        inner,
        () => $"Expected {List(expected)} at this place in <{parent.Name.LocalName}>, but <{NameOf(inner.Name)}> stands there. Move it to the place that the standard gives it, or remove it.",
        ("kind", NameOf(inner.Name)),
        ("parent", parent.Name.LocalName));

    public void MissingElement(ElementNode parent, Particle place, int found)
    {
        var name = string.Join(" or ", place.Choices.Select(choice => choice.Name.LocalName));
        Report(
            BpmnCodes.SchemaMissingElement,
            Severity.Error,
            parent,
            () => $"Expected <{parent.Name.LocalName}> to contain at least {place.Least} <{name}>, but it has {found}. Add what is missing.",
            ("kind", name),
            ("parent", parent.Name.LocalName));
    }

    public void UnexpectedAttribute(ElementNode element, XName name, IEnumerable<XName> expected) => Report(
        BpmnCodes.SchemaUnexpectedAttribute,
        Severity.Error,
        element,
        () => $"Expected {List(expected.Select(one => one.LocalName).Order(StringComparer.Ordinal))} as attribute of <{element.Name.LocalName}>, but it has '{NameOf(name)}'. Correct its spelling or remove it.",
        ("attribute", NameOf(name)),
        ("kind", element.Name.LocalName));

    public void MissingAttribute(ElementNode element, string name) => Report(
        BpmnCodes.SchemaMissingAttribute,
        Severity.Error,
        element,
        () => $"Expected <{element.Name.LocalName}> to have the attribute {name}, but it has none. Write it.",
        ("attribute", name),
        ("kind", element.Name.LocalName));

    public void InvalidValue(ElementNode element, string name, string value, ValueShape shape) => Report(
        BpmnCodes.SchemaInvalidValue,
        Severity.Error,
        element,
        () => $"Expected {name} to be {Wanted(shape)}, but it is '{Short(value)}'. Correct it.",
        ("attribute", name),
        ("found", Short(value)));

    public void UnexpectedText(ElementNode element, string text) => Report(
        BpmnCodes.SchemaUnexpectedText,
        Severity.Error,
        element,
        () => $"Expected no text directly in <{element.Name.LocalName}>, but '{Short(text.Trim())}' stands there. Remove it or write it as documentation.",
        ("kind", element.Name.LocalName),
        ("found", Short(text.Trim())));

    public void WrongType(ElementNode element, string wanted, string written) => Report(
        BpmnCodes.SchemaWrongType,
        Severity.Error,
        element,
        () => $"Expected <{element.Name.LocalName}> to be of the type {wanted}, but {(written.Length == 0 ? "it names none" : $"'{Short(written)}' is not one")}. Correct xsi:type and the prefix in it.",
        ("kind", element.Name.LocalName),
        ("found", Short(written)));

    // A file may have very many faults, of which few are listed: no text is made for the others.
    private void Report(string code, Severity severity, ElementNode at, Func<string> message, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (context.Findings.Takes(severity))
        {
            context.Report(code, severity, at, message(), arguments);
        }
    }

    private static string Wanted(ValueShape shape) => shape.Kind switch
    {
        ValueKind.Id or ValueKind.IdRef => "an id, which begins with a letter or an underscore and has no spaces",
        ValueKind.QName => "a name, with a declared prefix or without",
        ValueKind.Uri => "an address",
        ValueKind.Boolean => "true or false",
        ValueKind.Integer or ValueKind.Int => "a whole number",
        ValueKind.Double => "a number",
        _ => string.Join(", ", shape.Names),
    };

    private static string NameOf(XName name) => name.Namespace == XNamespace.None || Standard.Owns(name.Namespace) ? name.LocalName : name.ToString();

    private static string List(IEnumerable<string> names)
    {
        var listed = names.Take(Listed + 1).ToList();
        return listed.Count switch
        {
            0 => "nothing more",
            > Listed => string.Join(", ", listed.Take(Listed)) + " and so on",
            _ => string.Join(", ", listed),
        };
    }

    private static string Short(string text) => text.Length <= Shown ? text : text[..Shown] + "…";
}
