using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Checking;

/// <content>Calls and function definitions.</content>
internal sealed partial class TypeChecker
{
    private FeelType Call(Node.Call call, Binding? bound)
    {
        var way = call.Function.WayFor(call.Arguments.Length);
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i] is not { } argument)
            {
                continue;
            }

            var type = TypeOf(argument, bound);
            var asked = way is null || way.Repeats || i >= way.Types.Length ? FeelType.Any : way.Types[i];

            // A function that can be called in several ways with as many arguments may take other types in another way.
            if (call.Function.WaysWith(call.Arguments.Length) == 1 && !Types.IsOpen(asked) && type is not FeelType.List && asked is not FeelType.List && Types.Differ(type, asked))
            {
                Warn(FeelCodes.WrongType, argument.Position, $"{call.Function.Called}: {asked.Name}", type.Name);
            }
        }

        return way?.Result ?? FeelType.Any;
    }

    private FeelType Invocation(Node.Invocation invocation, Binding? bound)
    {
        var callee = invocation.Callee is Node.Variable variable ? Callee(variable, invocation, bound) : TypeOf(invocation.Callee, bound);
        foreach (var argument in invocation.Arguments)
        {
            TypeOf(argument, bound);
        }

        if (callee is not FeelType.Function function)
        {
            return Types.IsOpen(callee) || invocation.Otherwise is not null ? FeelType.Any : Warn(FeelCodes.WrongType, invocation.Position, "function", callee.Name);
        }

        if (!function.IsAnyFunction && function.Parameters.Length != invocation.Arguments.Length)
        {
            Warn(FeelCodes.WrongArguments, invocation.Position, $"{function.Parameters.Length}", $"{invocation.Arguments.Length}");
        }

        return function.Result;
    }

    private FeelType Callee(Node.Variable variable, Node.Invocation invocation, Binding? bound)
    {
        if (Find(variable.Name, bound) is { } type)
        {
            return type;
        }

        return openFilters > 0 ? FeelType.Any : Warn(FeelCodes.UnknownFunction, invocation.Position, "function", variable.Name);
    }

    private FeelType.Function Function(Node.FunctionOf function, Binding? bound)
    {
        if (function.IsExternal)
        {
            Warn(FeelCodes.Unsupported, function.Position, "function body", "external");
            return new([.. function.Parameters.Select(parameter => parameter.Type)], FeelType.Any);
        }

        return new([.. function.Parameters.Select(parameter => parameter.Type)], TypeOf(function.Body, Bind(function.Parameters, bound)));
    }
}
