using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>Makes shapes of rows: what is inherited is written out, and every name leads to its row.</summary>
internal sealed class Compilation
{
    private readonly Dictionary<XName, ElementRow> rows = [];
    private readonly Dictionary<XName, TypeShape> types = [];
    private readonly Dictionary<XName, ElementShape> elements = [];
    private readonly ILookup<XName, XName> members;
    private readonly List<(ValueShape Value, XNamespace Space)> values = [];

    public Compilation(IEnumerable<(XNamespace Space, ElementRow[] Rows)> chapters)
    {
        foreach (var (space, chapter) in chapters)
        {
            foreach (var row in chapter)
            {
                rows.Add(space + row.Name, row);
            }
        }

        members = rows.Where(row => row.Value.Group is not null).ToLookup(row => NameOf(row.Value.Group!, row.Key.Namespace), row => row.Key);
        foreach (var (name, row) in rows)
        {
            elements.Add(name, new ElementShape(name, TypeOf(name), Value: null, row.IsAbstractElement));
        }

        foreach (var name in rows.Keys)
        {
            Fill(TypeOf(name), name);
        }

        foreach (var (value, space) in values.Where(entry => entry.Value.Kind is ValueKind.IdRef or ValueKind.QName))
        {
            value.Targets = [.. value.Names.Select(target => TypeOf(NameOf(target, space)))];
        }

        Types = types.Values.ToFrozenDictionary(type => (type.Name.NamespaceName, type.Name.LocalName));
        Elements = elements.Where(element => !rows[element.Key].IsLocal).ToFrozenDictionary();
    }

    public FrozenDictionary<XName, ElementShape> Elements { get; }

    public FrozenDictionary<(string Space, string Name), TypeShape> Types { get; }

    private static XName NameOf(string written, XNamespace space) => written.Split(':') switch
    {
        ["bpmn", var local] => BpmnNames.Model + local,
        ["bpmndi", var local] => BpmnNames.Diagram + local,
        ["di", var local] => BpmnNames.Waypoint + local,
        ["dc", var local] => BpmnNames.Bounds + local,
        _ => space + written,
    };

    private TypeShape TypeOf(XName name)
    {
        if (types.TryGetValue(name, out var known))
        {
            return known;
        }

        var row = rows[name];
        var based = row.Base is null ? null : TypeOf(NameOf(row.Base, name.Namespace));
        var own = Term.Split(row.Attributes).Select(Term.Parse).Select(term => new AttributeShape(term.Name, ValueOf(term, name.Namespace)!, term.IsRequired, term.Default));
        ImmutableArray<AttributeShape> attributes = [.. based?.Attributes.Values ?? [], .. own];
        var type = new TypeShape(TypeName(name, row), name.LocalName, based)
        {
            IsAbstract = row.IsAbstract,
            IsMixed = row.IsMixed,
            ClosedTo = row.IsOpen ? name.Namespace : based?.ClosedTo,
            Attributes = attributes.ToFrozenDictionary(attribute => attribute.Name),
            Required = [.. attributes.Where(attribute => attribute.IsRequired)],
        };
        types.Add(name, type);
        return type;
    }

    private static XName TypeName(XName name, ElementRow row) =>
        name.Namespace + (row.Type ?? (name.Namespace == BpmnNames.Model ? $"t{char.ToUpperInvariant(name.LocalName[0])}{name.LocalName[1..]}" : name.LocalName));

    private void Fill(TypeShape type, XName name)
    {
        var places = new List<Particle>();
        for (XName? at = name; at is not null; at = rows[at].Base is { } based ? NameOf(based, at.Namespace) : null)
        {
            places.InsertRange(0, Term.Split(rows[at].Content).Select(place => PlaceOf(place, at.Namespace)));
        }

        type.Content = [.. places];
        type.NeedsContent = places.Exists(place => place.Least > 0);
        var children = new Dictionary<XName, (int Place, ElementShape Shape)>();
        for (var place = 0; place < places.Count; place++)
        {
            foreach (var choice in places[place].Choices.SelectMany(Standing))
            {
                children.Add(choice.Name, (place, choice));
            }
        }

        type.Children = children.ToFrozenDictionary();
    }

    /// <summary>The element and those that may stand for it.</summary>
    private IEnumerable<ElementShape> Standing(ElementShape shape) =>
        elements.GetValueOrDefault(shape.Name) == shape ? members[shape.Name].SelectMany(member => Standing(elements[member])).Prepend(shape).Where(one => !one.IsAbstract) : [shape];

    private Particle PlaceOf(string place, XNamespace space)
    {
        var choices = place.Split('|').Select(Term.Parse).ToList();
        var (least, most) = (choices[^1].Least, choices[^1].Most);
        return choices[0].Name[0] == '#'
            ? new Particle([], least, most, After: null, choices[0].Name[1..])
            : new Particle([.. choices.Select(choice => ShapeOf(choice, space))], least, most, choices[^1].After is { } after ? space + after : null, Any: null);
    }

    private ElementShape ShapeOf(Term term, XNamespace space)
    {
        var name = NameOf(term.Name, space);
        if (term.Type is null)
        {
            return elements[name];
        }

        var value = ValueOf(term, space);
        return new ElementShape(name, value is null ? TypeOf(NameOf(term.Type, space)) : null, value);
    }

    private ValueShape? ValueOf(Term term, XNamespace space)
    {
        ValueKind? kind = term.Type switch
        {
            "text" => ValueKind.Text,
            "uri" => ValueKind.Uri,
            "id" => ValueKind.Id,
            "idref" => ValueKind.IdRef,
            "qname" or "loose" => ValueKind.QName,
            "boolean" => ValueKind.Boolean,
            "integer" => ValueKind.Integer,
            "int" => ValueKind.Int,
            "double" => ValueKind.Double,
            "enum" => ValueKind.Enumeration,
            _ => null,
        };
        if (kind is not { } known)
        {
            return null;
        }

        var value = new ValueShape(known, term.Arguments, IsLoose: term.Type == "loose");
        values.Add((value, space));
        return value;
    }
}
