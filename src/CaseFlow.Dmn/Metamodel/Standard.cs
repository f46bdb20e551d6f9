using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Dmn.Metamodel.Chapters;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;

namespace CaseFlow.Dmn.Metamodel;

/// <summary>
/// One version of DMN as elements, attributes and types. The facts are those of the machine-readable schemas that the OMG publishes with the
/// specifications 1.1 to 1.5 (DMN, DMNDI, DI and DC).
/// </summary>
internal sealed class Standard
{
    private static readonly ImmutableArray<Lazy<Standard>> Versions =
        [.. Enum.GetValues<DmnVersion>().Select(version => new Lazy<Standard>(() => new Standard(version)))];

    private readonly Dictionary<string, TypeShape> types = [];
    private readonly Dictionary<string, SchemaRow> rows;
    private readonly DmnVersion version;
    private readonly XNamespace model;

    private Standard(DmnVersion version)
    {
        this.version = version;
        model = DmnNames.ModelOf(version);
        rows = Graph.Rows.Concat(Logic.Rows).Concat(Diagrams.Rows).ToDictionary(row => row.Name);
        Definitions = TypeOf("definitions");
    }

    /// <summary>The type of the root element.</summary>
    public TypeShape Definitions { get; }

    /// <summary>The types, for tests that look at all of them.</summary>
    public IReadOnlyDictionary<string, TypeShape> Types => types;

    public static Standard Of(DmnVersion version) => Versions[(int)version].Value;

    // A type is known by its name before it is filled, as types contain each other.
    private TypeShape TypeOf(string name)
    {
        if (types.TryGetValue(name, out var known))
        {
            return known;
        }

        var type = types[name] = new TypeShape();
        var line = LineOf(rows[name]);
        type.IsOpen = line.Exists(row => row.IsOpen);
        type.Attributes = line.SelectMany(row => Term.Parse(row.Attributes, version)).Select(choices => choices[0])
            .ToFrozenDictionary(term => term.Name, term => (ValueShape.Of(term) ?? throw Wrong(term), term.IsRequired));
        type.Places = [.. line.SelectMany(row => Term.Parse(row.Content, version)).Select(PlaceOf)];
        type.Children = type.Places.SelectMany((place, at) => place.Choices.Select(choice => (at, choice)))
            .ToFrozenDictionary(child => child.choice.Name, child => (child.at, child.choice));
        return type;
    }

    /// <summary>The row with those it is made from, the outermost first.</summary>
    private List<SchemaRow> LineOf(SchemaRow row)
    {
        var line = new List<SchemaRow>();
        for (var at = row; at is not null;)
        {
            line.Insert(0, at);
            var based = version == DmnVersion.V11 && at.OldBase is { } old ? old : at.Base;
            at = string.IsNullOrEmpty(based) ? null : rows[based];
        }

        return line;
    }

    private TypeShape.Place PlaceOf(ImmutableArray<Term> choices)
    {
        var last = choices[^1];
        return new TypeShape.Place(
            last.Name == "#other" ? [] : [.. choices.Select(ChoiceOf)],
            last.Quantity is "" or "+" ? 1 : 0,
            last.Quantity is "*" or "+",
            last.After is { } after ? model + after : null,
            [.. last.Not.Select(name => model + name)]);
    }

    private TypeShape.Choice ChoiceOf(Term term) =>
        ValueShape.Of(term) is { } value ? new(NameOf(term.Name), null, value) : new(NameOf(term.Name), TypeOf(term.Type ?? term.Name), null);

    private XName NameOf(string written) => written.Split(':') switch
    {
        ["dmndi", var local] => DmnNames.DiagramOf(version) + local,
        ["di", var local] => DmnNames.Interchange + local,
        ["dc", var local] => DmnNames.Common + local,
        _ => model + written,
    };

    private static FormatException Wrong(Term term) => new($"Expected a type of values for '{term.Name}', but '{term.Type}' is none.");
}
