using System.Collections.Immutable;
using CaseFlow.Feel.Checking;
using CaseFlow.Feel.Functions;

namespace CaseFlow.Feel.Syntax;

/// <content>Calls and function definitions (DMN 1.5 §10.3.1.2).</content>
internal sealed partial class Parser
{
    private Node FunctionDefinition()
    {
        var at = token.Start;
        var known = names.Count;
        var parameters = ImmutableArray.CreateBuilder<FeelParameter>();
        Next();
        Expect("(");
        while (token.Kind == TokenKind.Word)
        {
            var parameterAt = token.Start;
            var name = NewName();
            var type = FeelType.Any;
            if (token.Is(":"))
            {
                Next();
                type = TypeName();
            }

            if (parameters.Any(parameter => parameter.Name == name))
            {
                return Fail(FeelCodes.DuplicateKey, parameterAt, "new name", name);
            }

            parameters.Add(new(name, type));
            if (!token.Is(","))
            {
                break;
            }

            Next();
        }

        Expect(")");
        foreach (var parameter in parameters)
        {
            names.Know(parameter.Name);
        }

        var isExternal = token.IsWord("external");
        if (isExternal)
        {
            Next();
        }

        var body = Expression();
        names.Forget(known);
        var inOrder = parameters.ToImmutable();
        return new Node.FunctionOf(at, inOrder, isExternal ? FeelType.Any : TypeChecker.ResultOf(inOrder, body), body, isExternal, lexer.Source[at..lastEnd]);
    }

    private Node Call(int at, BuiltIn function)
    {
        var (arguments, given) = Arguments();
        if (failure is not null)
        {
            return Nothing;
        }

        if (given.IsEmpty)
        {
            return function.Takes(arguments.Length) ? CallOf(at, function, arguments.CastArray<Node?>())
                : new Node.Refused(at, FeelCodes.WrongArguments, function.Ways, $"{arguments.Length}", arguments);
        }

        var named = given.Zip(arguments).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return function.Order(named) is { } ordered ? CallOf(at, function, ordered)
            : new Node.Refused(at, FeelCodes.WrongArguments, function.Ways, string.Join(", ", given.Order(StringComparer.Ordinal)), arguments);
    }

    private static Node CallOf(int at, BuiltIn function, ImmutableArray<Node?> arguments) =>
        function.Called == BuiltIns.IsDefined ? new Node.IsDefined(at, arguments[0]!) : new Node.Call(at, function, arguments);

    private Node Call(int at, Node callee, BuiltIn? otherwise)
    {
        var (arguments, given) = Nested(Arguments, ([], []));
        return failure is null ? new Node.Invocation(at, callee, otherwise, arguments, given) : Nothing;
    }

    /// <summary>Arguments from the bracket on, and their names, which are none for arguments by position.</summary>
    private (ImmutableArray<Node> Values, ImmutableArray<string> Names) Arguments()
    {
        Expect("(");
        if (!StartsNamedArgument())
        {
            return (Separated(")"), []);
        }

        var values = ImmutableArray.CreateBuilder<Node>();
        var given = ImmutableArray.CreateBuilder<string>();
        do
        {
            if (given.Count > 0)
            {
                Next();
            }

            var at = token.Start;
            var name = NewName();
            Expect(":");
            values.Add(Expression());
            if (failure is null && given.Contains(name))
            {
                Fail(FeelCodes.DuplicateKey, at, "new name", name);
            }

            given.Add(name);
        }
        while (token.Is(","));

        Expect(")");
        return (values.ToImmutable(), given.ToImmutable());
    }

    private bool StartsNamedArgument()
    {
        for (var next = token; next.Kind == TokenKind.Word || IsPartOfName(next, until: null);)
        {
            next = lexer.Read(next.End);
            if (next.Is(":"))
            {
                return token.Kind == TokenKind.Word;
            }
        }

        return false;
    }
}
