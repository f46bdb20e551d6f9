using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>A boxed invocation (DMN 1.5 §10.2.1.3): arguments by the names of the parameters.</summary>
/// <param name="callee">What gives the function.</param>
/// <param name="text">The function as written, for people.</param>
/// <param name="bindings">The arguments.</param>
internal sealed class InvocationLogic(Logic callee, string text, ImmutableArray<InvocationLogic.Argument> bindings) : Logic
{
    /// <summary>The names under which <see cref="BuiltIn"/> reads the arguments.</summary>
    internal static string NameOf(int argument) => $"argument {argument + 1}";

    /// <summary>The call of a built-in function; null for a function that is a value.</summary>
    internal FeelExpression? BuiltIn { get; init; }

    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        var values = new FeelValue[bindings.Length];
        for (var at = 0; at < values.Length; at++)
        {
            var (_, type, value) = bindings[at];
            values[at] = frame.Convert(type, value.Evaluate(names, frame), value.Place, DmnCodes.InputNotAllowed);
        }

        return BuiltIn is null ? Call(values, names, frame) : CallBuiltIn(BuiltIn, values, frame);
    }

    private FeelValue CallBuiltIn(FeelExpression call, FeelValue[] values, Frame frame)
    {
        var arguments = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        for (var at = 0; at < values.Length; at++)
        {
            arguments[NameOf(at)] = values[at];
        }

        return frame.Evaluate(call, arguments, Place);
    }

    private FeelValue Call(FeelValue[] values, IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        if (callee.Evaluate(names, frame) is not FeelValue.Function { Value: var function })
        {
            frame.Fail(DmnCodes.NotFunction, Place, $"Expected '{text}' {Place} of '{Place.Owner}' to be a function, but it is none.", ("expression", text));
            return FeelValue.Missing;
        }

        var ordered = ImmutableArray.CreateBuilder<FeelValue>(function.Parameters.Length);
        foreach (var parameter in function.Parameters)
        {
            var at = bindings.Length - 1;
            while (at >= 0 && bindings[at].Name != parameter.Name)
            {
                at--;
            }

            if (at < 0)
            {
                break;
            }

            ordered.Add(values[at]);
        }

        if (ordered.Count != function.Parameters.Length || ordered.Count != bindings.Length)
        {
            var expected = string.Join(", ", function.Parameters.Select(parameter => parameter.Name));
            frame.Fail(
                DmnCodes.WrongArguments, Place,
                $"Expected the call of '{text}' {Place} of '{Place.Owner}' to give {expected}, but it gives {string.Join(", ", bindings.Select(binding => binding.Name))}.",
                ("expression", text), ("expected", expected));
            return FeelValue.Missing;
        }

        return frame.Call(function, ordered.MoveToImmutable(), text, Place);
    }

    /// <summary>An argument.</summary>
    internal sealed record Argument(string Name, FeelType Type, Logic Value);
}
