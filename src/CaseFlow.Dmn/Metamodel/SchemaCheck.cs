using System.Xml.Linq;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Metamodel;

/// <summary>Checks that a file has the form that the schemas of its version ask for. What other vocabularies contain is left alone.</summary>
internal sealed class SchemaCheck(SchemaFindings findings)
{
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Check(ElementNode root, DmnVersion version, DmnFindings findings) =>
        new SchemaCheck(new SchemaFindings(findings, root.Name.Namespace)).Check(root, Standard.Of(version).Definitions);

    private void Check(ElementNode element, TypeShape type)
    {
        foreach (var attribute in element.Attributes())
        {
            if (attribute.IsNamespaceDeclaration || attribute.Name.Namespace == Instance)
            {
                continue;
            }

            if (attribute.Name.Namespace == XNamespace.None && type.Attributes.TryGetValue(attribute.Name.LocalName, out var shape))
            {
                CheckValue(element, attribute.Name.LocalName, attribute.Value, shape.Value);
            }
            else if (!type.IsOpen || attribute.Name.Namespace == XNamespace.None || attribute.Name.Namespace == element.Name.Namespace)
            {
                findings.UnexpectedAttribute(element, attribute.Name, type.Attributes.Keys);
            }
        }

        foreach (var (name, (_, isRequired)) in type.Attributes)
        {
            if (isRequired && element.Attribute(name) is null)
            {
                findings.MissingAttribute(element, name);
            }
        }

        CheckText(element);
        CheckContent(element, type);
    }

    private void CheckContent(ElementNode element, TypeShape type)
    {
        var counts = type.Places.Length == 0 ? [] : new int[type.Places.Length];
        var at = 0;
        for (var inner = element.FirstElement; inner is not null; inner = inner.NextElement)
        {
            if (!type.Children.TryGetValue(inner.Name, out var known))
            {
                if (!IsOther(inner, element, type, at))
                {
                    findings.UnexpectedElement(inner, element, ExpectedFrom(type, at));
                }

                continue;
            }

            var place = type.Places[known.Place];
            var isFull = ++counts[known.Place] > 1 && !place.IsMany;
            if (known.Place < at || isFull || !HasWhatItNeeds(type, place, counts))
            {
                findings.UnexpectedElement(inner, element, ExpectedFrom(type, isFull ? at + 1 : at));
            }

            at = Math.Max(at, known.Place);
            CheckOne(inner, known.Choice);
        }

        for (var place = 0; place < counts.Length; place++)
        {
            if (counts[place] < type.Places[place].Least)
            {
                findings.MissingElement(element, type.Places[place]);
            }
        }
    }

    private static bool HasWhatItNeeds(TypeShape type, TypeShape.Place place, int[] counts)
    {
        foreach (var name in place.Not)
        {
            if (counts[type.Children[name].Place] > 0)
            {
                return false;
            }
        }

        return place.After is not { } after || counts[type.Children[after].Place] > 0;
    }

    private static bool IsOther(ElementNode inner, ElementNode parent, TypeShape type, int at)
    {
        for (var place = at; place < type.Places.Length; place++)
        {
            if (type.Places[place].Choices.IsEmpty)
            {
                return inner.Name.Namespace != XNamespace.None && inner.Name.Namespace != parent.Name.Namespace;
            }
        }

        return false;
    }

    private void CheckOne(ElementNode element, TypeShape.Choice choice)
    {
        if (choice.Type is { } type)
        {
            Check(element, type);
            return;
        }

        foreach (var attribute in element.Attributes())
        {
            if (!attribute.IsNamespaceDeclaration && attribute.Name.Namespace != Instance)
            {
                findings.UnexpectedAttribute(element, attribute.Name, []);
            }
        }

        for (var inner = element.FirstElement; inner is not null; inner = inner.NextElement)
        {
            findings.UnexpectedElement(inner, element, []);
        }

        CheckValue(element, element.Name.LocalName, element.Value, choice.Value!);
    }

    private void CheckValue(ElementNode element, string name, string value, ValueShape shape)
    {
        if (!shape.Fits(value))
        {
            findings.InvalidValue(element, name, value, shape);
        }
    }

    private void CheckText(ElementNode element)
    {
        for (var node = element.First; node is not null; node = node.Next)
        {
            if (node is TextNode text && !string.IsNullOrWhiteSpace(text.Value))
            {
                findings.UnexpectedText(element, text.Value);
                return;
            }
        }
    }

    private static IEnumerable<string> ExpectedFrom(TypeShape type, int place) => type.Places.Skip(place)
        .SelectMany(one => one.Choices.IsEmpty ? ["elements of other vocabularies"] : one.Choices.Select(choice => choice.Name.LocalName));
}
