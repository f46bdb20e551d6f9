using System.Collections.Immutable;
using CaseFlow.Feel.Functions;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Checking;

/// <summary>
/// Says of which type an expression is and what in it can only give null, as far as names and types are known (DMN 1.5 §10.3.2.9). Where something is
/// not known, nothing is said.
/// </summary>
internal sealed partial class TypeChecker
{
    private const int MostWarnings = 20;
    private readonly FeelScope? scope;
    private readonly NameTable? names;
    private ImmutableArray<FeelDiagnostic>.Builder? warnings;
    private int openFilters;

    private TypeChecker(FeelScope? scope, NameTable? names)
    {
        this.scope = scope;
        this.names = names;
    }

    /// <summary>Checks an expression, where a table of names says which names are variables even without types.</summary>
    internal static (FeelType Type, ImmutableArray<FeelDiagnostic> Warnings) Check(Node root, FeelScope? scope, NameTable names)
    {
        var checker = new TypeChecker(scope, names);
        var type = checker.TypeOf(root, null);
        return (type, checker.warnings?.ToImmutable() ?? []);
    }

    /// <summary>Checks unary tests of a value of a type.</summary>
    internal static ImmutableArray<FeelDiagnostic> Check(ImmutableArray<UnaryTest> tests, FeelType candidate, FeelScope? scope, NameTable names)
    {
        var checker = new TypeChecker(scope, names);
        checker.CheckTests(tests, candidate, position: 0, null);
        return checker.warnings?.ToImmutable() ?? [];
    }

    /// <summary>The type of what a function gives, from its definition alone.</summary>
    internal static FeelType ResultOf(ImmutableArray<FeelParameter> parameters, Node body) => new TypeChecker(null, null).TypeOf(body, Bind(parameters, null));

    private static Binding? Bind(ImmutableArray<FeelParameter> parameters, Binding? inner)
    {
        foreach (var parameter in parameters)
        {
            inner = new(inner, parameter.Name, parameter.Type);
        }

        return inner;
    }

    private FeelType TypeOf(Node node, Binding? bound) => node switch
    {
        Node.Literal literal => Types.Of(literal.Value),
        Node.Variable variable => Variable(variable, bound),
        Node.Binary binary => Binary(binary, bound),
        Node.Path path => Path(path, TypeOf(path.Source, bound)),
        Node.Conditional conditional => Conditional(conditional, bound),
        Node.Call call => Call(call, bound),
        Node.Invocation invocation => Invocation(invocation, bound),
        Node.FunctionOf function => Function(function, bound),
        Node.In membership => In(membership, bound),
        Node.Between between => Between(between, bound),
        Node.Negation negation => Negation(negation, TypeOf(negation.Operand, bound)),
        Node.ListOf list => List(list, bound),
        Node.ContextOf context => Context(context, bound),
        Node.RangeOf range => Range(range, bound),
        Node.Filter filter => Filter(filter, bound),
        Node.For loop => For(loop, bound),
        Node.Quantified quantified => Quantified(quantified, bound),
        Node.InstanceOf instance => Boolean(TypeOf(instance.Value, bound)),
        Node.Refused refused => Warn(refused.Code, refused.Position, refused.Expected, refused.Found),
        _ => FeelType.Boolean,
    };

    private static FeelType Boolean(FeelType _) => FeelType.Boolean;

    private FeelType Warn(string code, int position, string expected, string found)
    {
        warnings ??= ImmutableArray.CreateBuilder<FeelDiagnostic>();
        if (warnings.Count < MostWarnings)
        {
            warnings.Add(FeelDiagnostic.Of(code, position, expected, found));
        }

        return FeelType.Any;
    }

    private FeelType Variable(Node.Variable variable, Binding? bound)
    {
        if (Find(variable.Name, bound) is { } type)
        {
            return type;
        }

        if (scope is { IsClosed: true } && openFilters == 0)
        {
            Warn(FeelCodes.MissingVariable, variable.Position, "variable", variable.Name);
        }

        return FeelType.Any;
    }

    private FeelType? Find(string name, Binding? bound)
    {
        for (; bound is not null; bound = bound.Outer)
        {
            if (bound.IsItem && bound.Type is FeelType.Context context && context.Entries.TryGetValue(name, out var entry))
            {
                return entry;
            }

            if (bound.Name == name)
            {
                return bound.Type;
            }
        }

        return scope?.Variables.TryGetValue(name, out var type) == true ? type
            : names?.IsDeclared(name) == true ? FeelType.Any
            : BuiltIns.Named(name) is null ? null

            // Where not all variables are known, one may have the name of a function, as count has.
            : scope is { IsClosed: true } ? Types.AnyFunction
            : FeelType.Any;
    }

    private FeelType Path(Node.Path path, FeelType source)
    {
        if (Types.IsOpen(source))
        {
            return FeelType.Any;
        }

        return Types.PropertyOf(source, path.Name) ?? Warn(FeelCodes.MissingEntry, path.Position, path.Name, source.Name);
    }

    private FeelType Conditional(Node.Conditional conditional, Binding? bound)
    {
        Expect(FeelType.Boolean, TypeOf(conditional.Condition, bound), conditional.Condition.Position);
        return Types.Common(TypeOf(conditional.Then, bound), TypeOf(conditional.Else, bound));
    }

    private FeelType Between(Node.Between between, Binding? bound)
    {
        var value = TypeOf(between.Value, bound);
        Ordered(value, TypeOf(between.Low, bound), between.Position);
        Ordered(value, TypeOf(between.High, bound), between.Position);
        return FeelType.Boolean;
    }

    private FeelType.List List(Node.ListOf list, Binding? bound)
    {
        FeelType? item = null;
        foreach (var node in list.Items)
        {
            var type = TypeOf(node, bound);
            item = item is null ? type : Types.Common(item, type);
        }

        return new(item ?? FeelType.Any);
    }

    private FeelType.Context Context(Node.ContextOf context, Binding? bound)
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, FeelType>(StringComparer.Ordinal);
        foreach (var entry in context.Entries)
        {
            var type = TypeOf(entry.Value, entry.Value is Node.FunctionOf ? new(bound, entry.Key, Types.AnyFunction) : bound);
            entries[entry.Key] = type;
            bound = new(bound, entry.Key, type);
        }

        return new(entries.ToImmutable());
    }

    private FeelType.Range Range(Node.RangeOf range, Binding? bound)
    {
        var low = TypeOf(range.Low, bound);
        var high = range.Test is null ? TypeOf(range.High, bound) : low;
        Ordered(low, high, range.Position);
        return new(Types.Common(low, high));
    }

    private void Expect(FeelType expected, FeelType found, int position)
    {
        if (!Types.IsOpen(found) && !Types.Is(found, expected))
        {
            Warn(FeelCodes.WrongType, position, expected.Name, found.Name);
        }
    }

    private void Ordered(FeelType left, FeelType right, int position)
    {
        if (Types.Differ(left, right) || !Types.HasOrder(left) || !Types.HasOrder(right))
        {
            Warn(FeelCodes.NotComparable, position, left.Name, right.Name);
        }
    }
}
