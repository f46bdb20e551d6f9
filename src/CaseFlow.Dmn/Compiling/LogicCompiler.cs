using System.Collections.Immutable;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Makes the expressions of an element ready. What cannot be carried out is a finding and has no value; the rest has.</summary>
internal sealed class LogicCompiler(TypeTable types, DmnFindings findings, string owner)
{
    private readonly Place place = new(owner);

    /// <summary>The expression made ready.</summary>
    /// <param name="expression">The expression as read.</param>
    /// <param name="lexicon">What is known where it stands.</param>
    /// <param name="title">What people call it.</param>
    internal Logic Compile(Expression expression, Lexicon lexicon, string title)
    {
        var type = TypeOf(expression);
        return expression switch
        {
            Expression.Literal literal => literal.Imported is null && lexicon.Expression(literal, place) is { } parsed
                ? new LiteralLogic(parsed) { Place = place, Type = type }
                : Broken(literal.Imported is null ? null : DmnCodes.UnsupportedImportedValues, literal.Line),
            Expression.Table table => (Logic?)new TableCompiler(types, findings, place).Compile(table, lexicon, title, type) ?? Broken(null, 0),
            Expression.Context context => Context(context, lexicon, type),
            Expression.Invocation invocation => Invocation(invocation, lexicon, title, type),
            Expression.List list => new ListLogic([.. list.Items.Select(item => Compile(item, lexicon, title))]) { Place = place, Type = type },
            Expression.Relation relation => Relation(relation, lexicon, title, type),
            Expression.Function function => Function(function, lexicon, title, type),
            Expression.Conditional conditional => new ConditionalLogic(
                Compile(conditional.If, lexicon, title), Compile(conditional.Then, lexicon, title), Compile(conditional.Else, lexicon, title)) { Place = place, Type = type },
            Expression.Filter filter => new FilterLogic(Compile(filter.In, lexicon, title), Compile(filter.Match, lexicon.With("item", FeelType.Any), title)) { Place = place, Type = type },
            Expression.For loop => new ForLogic(
                loop.Variable,
                Compile(loop.In, lexicon, title),
                Compile(loop.Return, lexicon.With(loop.Variable, FeelType.Any).With(ForLogic.Partial, FeelType.Any), title),
                Nested.Mentions(loop.Return, ForLogic.Partial)) { Place = place, Type = type },
            Expression.Some some => Quantified(some.Variable, some.In, some.Satisfies, true, lexicon, title, type),
            Expression.Every every => Quantified(every.Variable, every.In, every.Satisfies, false, lexicon, title, type),
            Expression.Missing missing => Broken(DmnCodes.ExpressionMissing, missing.Line),
            _ => throw new InvalidOperationException($"Expected to make '{owner}' ready, but '{expression.GetType().Name}' has no meaning."),
        };
    }

    /// <summary>The parameters made ready.</summary>
    internal ImmutableArray<FeelParameter> Parameters(ImmutableArray<InformationItem> items) =>
        [.. items.Select(item => new FeelParameter(item.Name, types.Of(item.TypeRef, owner, item.Line)))];

    private FeelType TypeOf(Expression expression) => types.Of(expression.TypeRef, owner, expression.Line);

    private BrokenLogic Broken(string? code, int line)
    {
        if (code is not null)
        {
            findings.Add(code, owner, line, $"Expected an expression of FEEL, a table or a boxed expression in '{owner}', but something else or nothing stands there. Write one.");
        }

        return new BrokenLogic { Place = place };
    }

    private ContextLogic Context(Expression.Context context, Lexicon lexicon, FeelType type)
    {
        var entries = ImmutableArray.CreateBuilder<ContextLogic.Entry>();
        foreach (var entry in context.Entries)
        {
            var name = entry.Variable.Name;
            var own = types.Of(entry.Variable.TypeRef, owner, entry.Line);
            var inner = entry.Value is Expression.Function ? lexicon.With(name, own) : lexicon;
            entries.Add(new ContextLogic.Entry(name, own, Compile(entry.Value, inner, name)));
            lexicon = lexicon.With(name, ReferenceEquals(own, FeelType.Any) ? Shapes.Of(entry.Value, types) : own);
        }

        return new ContextLogic(entries.ToImmutable(), context.Result is null ? null : Compile(context.Result, lexicon, owner)) { Place = place, Type = type };
    }

    private InvocationLogic Invocation(Expression.Invocation invocation, Lexicon lexicon, string title, FeelType type)
    {
        var text = invocation.Callee is Expression.Literal literal ? literal.Text : title;
        var arguments = invocation.Bindings.Select(binding => new InvocationLogic.Argument(
            binding.Parameter.Name,
            types.Of(binding.Parameter.TypeRef, owner, binding.Line),
            Compile(binding.Value, lexicon, binding.Parameter.Name))).ToImmutableArray();
        var builtIn = invocation.Callee is Expression.Literal && !lexicon.Has(text) ? BuiltIn(text, arguments) : null;
        return new InvocationLogic(builtIn is null ? Compile(invocation.Callee, lexicon, title) : new BrokenLogic { Place = place }, text, arguments)
        {
            Place = place,
            Type = type,
            BuiltIn = builtIn,
        };
    }

    /// <summary>The call of a built-in function with arguments by name; null when no such function takes them.</summary>
    private static FeelExpression? BuiltIn(string name, ImmutableArray<InvocationLogic.Argument> arguments)
    {
        if (name.Length == 0 || !name.All(character => char.IsLetter(character) || character == ' '))
        {
            return null;
        }

        var named = arguments.Select((argument, at) => $"{argument.Name}: {InvocationLogic.NameOf(at)}");
        return Lexicon.Made($"{name}({string.Join(", ", named)})", [.. arguments.Select((_, at) => InvocationLogic.NameOf(at))]) is { } call
            && call.Inputs.All(input => input.StartsWith("argument ", StringComparison.Ordinal)) ? call : null;
    }

    private RelationLogic Relation(Expression.Relation relation, Lexicon lexicon, string title, FeelType type) => new(
        Parameters(relation.Columns),
        [.. relation.Rows.Select(row => row.Items.Select(cell => Compile(cell, lexicon, title)).ToImmutableArray())]) { Place = place, Type = type };

    private FunctionLogic Function(Expression.Function function, Lexicon lexicon, string title, FeelType type)
    {
        var parameters = Parameters(function.Parameters);
        return new FunctionLogic(title, parameters, Body(function, lexicon.With(parameters), title)) { Place = place, Type = type };
    }

    /// <summary>The body of a function; null, with a finding, for one in another language.</summary>
    internal Logic? Body(Expression.Function function, Lexicon lexicon, string title)
    {
        if (function.Kind == FunctionKind.Feel)
        {
            return Compile(function.Body, lexicon, title);
        }

        findings.Add(
            DmnCodes.UnsupportedFunctionKind, owner, function.Line,
            $"Expected the functions of '{owner}' to be written in FEEL, but one is in {function.Kind}, which is not carried out. Write it in FEEL.",
            ("kind", function.Kind.ToString()));
        return null;
    }

    private QuantifiedLogic Quantified(string variable, Expression source, Expression condition, bool decisive, Lexicon lexicon, string title, FeelType type) =>
        new(variable, Compile(source, lexicon, title), Compile(condition, lexicon.With(variable, FeelType.Any), title), decisive) { Place = place, Type = type };
}
