using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>A boxed function definition (DMN 1.5 §10.2.1.7), which remembers the names where it stands.</summary>
/// <param name="name">What it is called in diagnostics.</param>
/// <param name="parameters">The parameters.</param>
/// <param name="body">The body; null for one in another language, which is not carried out.</param>
internal sealed class FunctionLogic(string name, ImmutableArray<FeelParameter> parameters, Logic? body) : Logic
{
    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        var run = frame.Run;
        return new FeelValue.Function(FeelFunction.Of(name, parameters, FeelType.Any, (arguments, feel) => Functions.Run(name, parameters, body, arguments, names, run, feel)));
    }
}
