using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>Business knowledge models and decision services as functions of FEEL (DMN 1.5 §10.3.2.13, §10.4).</summary>
internal static class Functions
{
    private static readonly ImmutableDictionary<string, FeelValue> Nothing = ImmutableDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    internal static FeelFunction Of(CompiledFunction model, DecisionRun run)
    {
        IReadOnlyDictionary<string, FeelValue>? called = null;
        return FeelFunction.Of(model.Name, model.Parameters, model.Result, (arguments, feel) =>
            Run(model.Name, model.Parameters, model.Body, arguments, called ??= new Names(new Names(Nothing, model.Variable, run.FunctionOf(model)), Called(model, run)), run, feel));
    }

    internal static FeelFunction Of(CompiledService service, DecisionRun run) =>
        FeelFunction.Of(service.Name, service.Parameters, service.Result, (arguments, feel) =>
        {
            run.Enter();
            var value = new Scene(run, Bound(service.Parameters, arguments), feel).Serve(service, arguments);
            run.Leave();
            run.Note(service.Name, Shown(service.Parameters, arguments, run), value);
            return value;
        });

    /// <summary>Carries out a function with arguments that are already of the parameters' types.</summary>
    internal static FeelValue Run(
        string name,
        ImmutableArray<FeelParameter> parameters,
        Logic? body,
        ImmutableArray<FeelValue> arguments,
        IReadOnlyDictionary<string, FeelValue> names,
        DecisionRun run,
        FeelEvaluation feel)
    {
        if (body is null)
        {
            return feel.Fail(DmnCodes.UnsupportedFunctionKind, "FEEL", name);
        }

        run.Enter();
        var frame = new Frame(run, feel) { Table = body as TableLogic };
        var value = body.Evaluate(new Names(names, Bound(parameters, arguments)), frame);
        run.Leave();
        run.Note(name, Shown(parameters, arguments, run), value, frame.Hits);
        return value;
    }

    private static Dictionary<string, FeelValue> Bound(ImmutableArray<FeelParameter> parameters, ImmutableArray<FeelValue> arguments)
    {
        var bound = new Dictionary<string, FeelValue>(parameters.Length, StringComparer.Ordinal);
        for (var at = 0; at < parameters.Length; at++)
        {
            bound[parameters[at].Name] = arguments[at];
        }

        return bound;
    }

    private static Dictionary<string, FeelValue> Called(CompiledFunction model, DecisionRun run)
    {
        var called = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        Needs.Bind(model.Needs, run.FunctionOf, called);
        return called;
    }

    private static IEnumerable<DecisionInput> Shown(ImmutableArray<FeelParameter> parameters, ImmutableArray<FeelValue> arguments, DecisionRun run) =>
        run.KeepsCalls ? parameters.Zip(arguments, (parameter, argument) => new DecisionInput(parameter.Name, DecisionRun.Show(argument))) : [];
}
