using System.Collections.Immutable;
using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Syntax;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Functions;

/// <summary>A function that FEEL defines, with the bindings and variables of the place where it is defined (DMN 1.5 §10.3.2.13.2).</summary>
/// <param name="definition">The definition.</param>
/// <param name="scope">The bindings of the place.</param>
/// <param name="variables">The variables of the place.</param>
/// <param name="name">The name it can call itself by, which is the key of the context it is defined in; null for none.</param>
internal sealed class UserFunction(Node.FunctionOf definition, Scope? scope, IReadOnlyDictionary<string, FeelValue> variables, string? name)
    : FeelFunction(null, definition.Parameters, definition.Result)
{
    /// <summary>The definition as written.</summary>
    public override string ToString() => definition.Text;

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

        var inner = name is null ? scope : new Scope(scope, name, new FeelValue.Function(this));
        for (var i = 0; i < arguments.Length; i++)
        {
            inner = new Scope(inner, Parameters[i].Name, Conversion.To(Parameters[i].Type, arguments[i], position, run));
        }

        var outer = run.Variables;
        run.Variables = variables;
        var value = Evaluator.Evaluate(definition.Body, inner, run);
        run.Variables = outer;
        run.Leave();
        return value;
    }
}
