using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>The types that a file can name: its own, those it imports, and those of FEEL (DMN 1.5 §7.3.2, §7.3.3).</summary>
internal sealed class TypeTable
{
    /// <summary>Whole numbers, which modellers have a type of.</summary>
    internal static readonly FeelType Whole = FeelType.Restrict("integer", FeelType.Number, value => value is FeelValue.Number { Value.IsInteger: true });

    /// <summary>Names beside those of FEEL: of DMN 1.1 and of modellers.</summary>
    private static readonly FrozenDictionary<string, FeelType> Others = new Dictionary<string, FeelType>(StringComparer.Ordinal)
    {
        ["dateTime"] = FeelType.DateAndTime,
        ["dayTimeDuration"] = FeelType.DayTimeDuration,
        ["yearMonthDuration"] = FeelType.YearMonthDuration,
        ["integer"] = Whole,
        ["long"] = Whole,
        ["double"] = FeelType.Number,
        ["<Undefined>"] = FeelType.Any,
        ["any"] = FeelType.Any,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Space space;
    private readonly Func<Space, TypeTable> tables;
    private readonly DmnFindings findings;
    private readonly Lexicon texts;
    private readonly Dictionary<string, FeelType?> known = new(StringComparer.Ordinal);

    internal TypeTable(Space space, Func<Space, TypeTable> tables, DmnFindings findings)
    {
        (this.space, this.tables, this.findings) = (space, tables, findings);
        texts = new Lexicon(ImmutableDictionary.Create<string, FeelType>(StringComparer.Ordinal), FrozenDictionary<string, FeelType>.Empty, findings);
    }

    /// <summary>The type of a name; any type, with a finding, where the name means nothing.</summary>
    internal FeelType Of(string? name, string? owner, int line)
    {
        if (name is null)
        {
            return FeelType.Any;
        }

        if (Find(name) is { } type)
        {
            return type;
        }

        findings.Add(
            DmnCodes.TypeUnknown, owner, line,
            $"Expected the type '{name}' of '{owner}' to be one of FEEL or one that the file defines, but it is not. Choose another.",
            ("type", name));
        return FeelType.Any;
    }

    /// <summary>The type of a name; null where it means nothing.</summary>
    internal FeelType? Find(string name)
    {
        if (known.TryGetValue(name, out var found))
        {
            return found;
        }

        if (space.Types.TryGetValue(name, out var definition))
        {
            // Null while it is being made: a type that is made of itself alone means nothing.
            known[name] = null;
            return known[name] = Made(definition, name);
        }

        var (import, rest) = Prefixed(name);
        return import is not null ? tables(import).Find(rest)
            : FeelType.Named(name) ?? Others.GetValueOrDefault(name);
    }

    /// <summary>The types by the names under which the file can name them besides those of FEEL: its own, and those of imports behind the import's name.</summary>
    internal IReadOnlyDictionary<string, FeelType> All()
    {
        var all = new Dictionary<string, FeelType>(StringComparer.Ordinal);
        var names = space.Types.Keys.Concat(space.Named.SelectMany(import => import.Value.Types.Keys.Select(name => $"{import.Key}.{name}")));
        foreach (var name in names)
        {
            if (Find(name) is { } type)
            {
                all[name] = type;
            }
        }

        return all;
    }

    /// <summary>The tests that a type's values pass, as written; null for none.</summary>
    internal UnaryTests? AllowedOf(string? name)
    {
        var seen = 0;
        var (at, wanted) = (this, name);
        while (wanted is not null && seen++ < 100)
        {
            if (at.space.Types.TryGetValue(wanted, out var definition))
            {
                if (definition.Structure is not ItemStructure.Simple simple || simple.AllowedValues is not null)
                {
                    return (definition.Structure as ItemStructure.Simple)?.AllowedValues;
                }

                wanted = simple.TypeRef;
            }
            else
            {
                var (import, rest) = at.Prefixed(wanted);
                (at, wanted) = import is null ? (at, null) : (tables(import), rest);
            }
        }

        return null;
    }

    private (Space? Import, string Local) Prefixed(string name)
    {
        foreach (var (prefix, import) in space.Named)
        {
            if (name.Length > prefix.Length && name[prefix.Length] == '.' && name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return (import, name[(prefix.Length + 1)..]);
            }
        }

        return (null, name);
    }

    private FeelType? Made(ItemDefinition definition, string name)
    {
        var item = definition.Structure switch
        {
            ItemStructure.Simple simple => Narrowed(simple, definition, name),
            ItemStructure.Composite composite => new FeelType.Context(composite.Components
                .DistinctBy(part => part.Name)
                .ToImmutableSortedDictionary(part => part.Name, part => Made(part, $"{name}.{part.Name}") ?? FeelType.Any, StringComparer.Ordinal)),
            ItemStructure.Function function => new FeelType.Function(
                [.. function.Parameters.Select(parameter => OrAny(parameter.TypeRef))], OrAny(function.OutputTypeRef)),
            var other => throw new InvalidOperationException($"Expected to make the type '{name}', but '{other.GetType().Name}' has no meaning."),
        };
        if (item is null)
        {
            return null;
        }

        var whole = definition.IsCollection ? new FeelType.List(item) : item;
        return definition.Structure is ItemStructure.Simple { TypeConstraint: { } constraint } ? Restricted(name, whole, constraint, definition) : whole;
    }

    private FeelType? Narrowed(ItemStructure.Simple simple, ItemDefinition definition, string name)
    {
        var basis = simple.TypeRef is null ? FeelType.Any : Find(simple.TypeRef);

        // What a type allows takes the place of what the type allows that it is made of.
        return basis is null || simple.AllowedValues is null ? basis : Restricted(name, ReferenceEquals(basis, Whole) ? basis : basis.Unrestricted, simple.AllowedValues, definition);
    }

    private FeelType Restricted(string name, FeelType basis, UnaryTests written, ItemDefinition definition)
    {
        if (written.IsAny || texts.Tests(written, new Place(definition.Id ?? name)) is not { } tests)
        {
            return basis;
        }

        return FeelType.Restrict(
            name, basis, value => tests.Evaluate(value, ImmutableDictionary<string, FeelValue>.Empty, new FeelEvaluation(default, Allowance.Current)) is FeelValue.Boolean { Value: true });
    }

    private FeelType OrAny(string? name) => (name is null ? null : Find(name)) ?? FeelType.Any;
}
