using System.Collections.Immutable;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Functions;

/// <summary>A function whose meaning lies outside of FEEL.</summary>
internal sealed class GivenFunction(
    string name,
    ImmutableArray<FeelParameter> parameters,
    FeelType result,
    Func<ImmutableArray<FeelValue>, FeelEvaluation, FeelValue> body) : FeelFunction(name, parameters, result)
{
    internal override FeelValue Invoke(ImmutableArray<FeelValue> arguments, int position, FeelEvaluation run)
    {
        if (arguments.Length != Parameters.Length)
        {
            return run.Fail(FeelCodes.WrongArguments, position, $"{Parameters.Length}", $"{arguments.Length}");
        }

        if (!run.Step(position) || !run.Enter(position))
        {
            return FeelValue.Missing;
        }

        var converted = ImmutableArray.CreateBuilder<FeelValue>(arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
        {
            converted.Add(Conversion.To(Parameters[i].Type, arguments[i], position, run));
        }

        var value = Conversion.To(Result, body(converted.MoveToImmutable(), run), position, run);
        run.Leave();
        return value;
    }
}
