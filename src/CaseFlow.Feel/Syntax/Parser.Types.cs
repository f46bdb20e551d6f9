using System.Collections.Immutable;

namespace CaseFlow.Feel.Syntax;

/// <content>Types (DMN 1.5 §10.3.1.2).</content>
internal sealed partial class Parser
{
    private static readonly ImmutableArray<string> BasicTypes =
    [
        "Any", "Null", "number", "string", "boolean", "date", "time", "date and time", "days and time duration", "years and months duration",
        "list", "context", "function", "range",
    ];

    private FeelType TypeName() => Nested(Type, FeelType.Any);

    private FeelType Type()
    {
        var (found, end) = ((FeelType?)null, token.Start);
        foreach (var name in BasicTypes)
        {
            var typeEnd = NameTable.EndOf(lexer.Source, name, token.Start);
            (found, end) = typeEnd > end ? (FeelType.Named(name), typeEnd) : (found, end);
        }

        foreach (var (name, type) in names.Types)
        {
            var typeEnd = NameTable.EndOf(lexer.Source, name, token.Start);
            (found, end) = typeEnd > end ? (type, typeEnd) : (found, end);
        }

        if (found is null)
        {
            Unexpected("type");
            return FeelType.Any;
        }

        GoOnAt(end);
        return !token.Is("<") ? found : found switch
        {
            FeelType.List => new FeelType.List(InAngles(TypeName)),
            FeelType.Range => new FeelType.Range(InAngles(TypeName)),
            FeelType.Context => new FeelType.Context(InAngles(EntryTypes)),
            FeelType.Function => FunctionType(),
            _ => found,
        };
    }

    private FeelType.Function FunctionType()
    {
        var parameters = InAngles(ParameterTypes);
        Expect("-");
        Expect(">");
        return new(parameters, TypeName());
    }

    private ImmutableArray<FeelType> ParameterTypes()
    {
        var types = ImmutableArray.CreateBuilder<FeelType>();
        while (token.Kind == TokenKind.Word)
        {
            types.Add(TypeName());
            if (!token.Is(","))
            {
                break;
            }

            Next();
        }

        return types.ToImmutable();
    }

    private ImmutableSortedDictionary<string, FeelType> EntryTypes()
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, FeelType>(StringComparer.Ordinal);
        while (token.Kind == TokenKind.Word)
        {
            var name = NewName();
            Expect(":");
            entries[name] = TypeName();
            if (!token.Is(","))
            {
                break;
            }

            Next();
        }

        return entries.ToImmutable();
    }

    private T InAngles<T>(Func<T> rule)
    {
        Expect("<");
        var inside = rule();
        Expect(">");
        return inside;
    }
}
