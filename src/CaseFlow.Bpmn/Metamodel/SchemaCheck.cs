using System.Xml.Linq;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>
/// Checks that a file has the form that the standard's schemas ask for, and notes ids and references on the way. Other vocabularies are walked
/// through, because elements of the standard inside them are checked too.
/// </summary>
internal sealed class SchemaCheck(SchemaFindings findings)
{
    public Identities Identities { get; } = new();

    public void Check(ElementNode root) => Check(root, Standard.Definitions, outer: null);

    private void Check(ElementNode element, ElementShape shape, Scope? outer)
    {
        var scope = Scope.In(outer, element);
        var type = element.Attribute(SchemaNames.Type) is { } given ? Given(element, given.Value, shape, scope) : shape.Type;
        if (type is null)
        {
            CheckValue(element, shape.Value!, scope);
            return;
        }

        if (type.IsAbstract)
        {
            findings.WrongType(element, $"one that is made from {type.Name.LocalName}", "");
        }

        CheckAttributes(element, type, scope);
        CheckText(element, type);
        CheckContent(element, type, scope);
    }

    /// <summary>The type that the element names for itself, if it may.</summary>
    private TypeShape? Given(ElementNode element, string written, ElementShape shape, Scope? scope)
    {
        var (space, local) = Split(Values.Clean(written), scope);
        if (shape.Type is null)
        {
            if (space != SchemaNames.Values)
            {
                findings.WrongType(element, "of its value", written);
            }

            return null;
        }

        if (space is not null && Standard.Types.TryGetValue((space, local), out var type) && type.Is(shape.Type))
        {
            return type;
        }

        findings.WrongType(element, $"{shape.Type.Name.LocalName} or one that is made from it", written);
        return shape.Type;
    }

    private void CheckValue(ElementNode element, ValueShape value, Scope? scope)
    {
        foreach (var attribute in element.Attributes())
        {
            if (!attribute.IsNamespaceDeclaration && attribute.Name.Namespace != SchemaNames.Instance)
            {
                findings.UnexpectedAttribute(element, attribute.Name, []);
            }
        }

        for (var inner = element.FirstElement; inner is not null; inner = inner.NextElement)
        {
            findings.UnexpectedElement(inner, element, []);
        }

        CheckValue(element, element.Name.LocalName, element.Value, value, scope);
    }

    private void CheckAttributes(ElementNode element, TypeShape type, Scope? scope)
    {
        foreach (var attribute in element.Attributes())
        {
            var space = attribute.Name.Namespace;
            if (attribute.IsNamespaceDeclaration || space == SchemaNames.Instance)
            {
                continue;
            }

            if (type.Attributes.TryGetValue(attribute.Name, out var shape))
            {
                CheckValue(element, attribute.Name.LocalName, attribute.Value, shape.Value, scope);
                if (shape.Value.Kind == ValueKind.Id)
                {
                    Identities.Elements.TryAdd(Values.Clean(attribute.Value), (element, type));
                }
            }
            else if (space == XNamespace.None || type.ClosedTo is null || space == type.ClosedTo)
            {
                findings.UnexpectedAttribute(element, attribute.Name, type.Attributes.Keys);
            }
        }

        foreach (var required in type.Required)
        {
            if (element.Attribute(required.Name) is null)
            {
                findings.MissingAttribute(element, required.Name.LocalName);
            }
        }
    }

    private void CheckValue(ElementNode element, string name, string value, ValueShape shape, Scope? scope)
    {
        if (!Values.Fits(shape, value))
        {
            findings.InvalidValue(element, name, value, shape);
            return;
        }

        if (shape.Kind is ValueKind.IdRef)
        {
            Identities.References.Add(new Reference(element, name, Values.Clean(value), Space: null, shape));
        }
        else if (shape.Kind is ValueKind.QName)
        {
            var (space, local) = Split(Values.Clean(value), scope);
            if (space is null)
            {
                findings.InvalidValue(element, name, value, shape);
            }
            else
            {
                Identities.References.Add(new Reference(element, name, local, value.Contains(':', StringComparison.Ordinal) ? space : null, shape));
            }
        }
    }

    private void CheckText(ElementNode element, TypeShape type)
    {
        if (type.IsMixed)
        {
            return;
        }

        for (var node = element.First; node is not null; node = node.Next)
        {
            if (node is TextNode text && !Values.IsBlank(text.Value))
            {
                findings.UnexpectedText(element, text.Value);
                return;
            }
        }
    }

    private void CheckContent(ElementNode element, TypeShape type, Scope? scope)
    {
        var inner = element.FirstElement;
        if (inner is null && !type.NeedsContent)
        {
            return;
        }

        var content = new ContentCheck(element, type, findings);
        for (; inner is not null; inner = inner.NextElement)
        {
            if (content.Take(inner) is { } shape)
            {
                Check(inner, shape, scope);
            }
            else
            {
                CheckLoosely(inner, scope);
            }
        }

        content.End();
    }

    /// <summary>What stands where anything may: only what the standard knows is checked.</summary>
    private void CheckLoosely(ElementNode element, Scope? outer)
    {
        if (Standard.Elements.TryGetValue(element.Name, out var shape))
        {
            if (shape.IsAbstract)
            {
                findings.WrongType(element, $"of an element that may stand for {element.Name.LocalName}", "");
            }

            Check(element, shape, outer);
            return;
        }

        var scope = Scope.In(outer, element);
        for (var inner = element.FirstElement; inner is not null; inner = inner.NextElement)
        {
            CheckLoosely(inner, scope);
        }
    }

    private static (string? Space, string Local) Split(string name, Scope? scope)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return (Scope.Find(scope, colon < 0 ? "" : name[..colon]), name[(colon + 1)..]);
    }
}
