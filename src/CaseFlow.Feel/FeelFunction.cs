using System.Collections.Immutable;
using CaseFlow.Feel.Functions;

namespace CaseFlow.Feel;

/// <summary>What a FEEL expression can call (DMN 1.5 §10.3.2.13.1): a built-in function, one that FEEL defines, or one given from outside.</summary>
public abstract class FeelFunction
{
    private protected FeelFunction(string? name, ImmutableArray<FeelParameter> parameters, FeelType result)
    {
        Name = name;
        Parameters = parameters;
        Result = result;
    }

    /// <summary>The name; null for a function without one.</summary>
    public string? Name { get; }

    /// <summary>The parameters in order; of a built-in function that can be called in several ways, those of the first.</summary>
    public ImmutableArray<FeelParameter> Parameters { get; }

    /// <summary>The type of what it gives.</summary>
    public FeelType Result { get; }

    /// <summary>Makes a function whose meaning lies outside of FEEL, such as a business knowledge model.</summary>
    /// <param name="name">The name, for diagnostics.</param>
    /// <param name="parameters">The parameters in order; arguments are converted to their types or are null.</param>
    /// <param name="result">The type of what it gives; a value that cannot be converted to it is null.</param>
    /// <param name="body">The meaning: arguments in the order of the parameters, and the evaluation it is part of.</param>
    public static FeelFunction Of(
        string name, ImmutableArray<FeelParameter> parameters, FeelType result, Func<ImmutableArray<FeelValue>, FeelEvaluation, FeelValue> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new GivenFunction(name, parameters, result, body);
    }

    /// <summary>Calls the function with arguments by position.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="run">The evaluation it is part of.</param>
    /// <returns>What it gives; null with a diagnostic for a wrong number of arguments.</returns>
    public FeelValue Invoke(ImmutableArray<FeelValue> arguments, FeelEvaluation run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Invoke(arguments, 0, run);
    }

    /// <summary>The function as FEEL writes it: its name, or its definition.</summary>
    public override string ToString() => Name ?? "function";

    /// <summary>Calls the function with arguments by position; where the call stands is for diagnostics.</summary>
    internal abstract FeelValue Invoke(ImmutableArray<FeelValue> arguments, int position, FeelEvaluation run);

    /// <summary>Calls the function with arguments by name: each parameter has to have one.</summary>
    internal virtual FeelValue InvokeNamed(IReadOnlyDictionary<string, FeelValue> named, int position, FeelEvaluation run)
    {
        var arguments = ImmutableArray.CreateBuilder<FeelValue>(Parameters.Length);
        foreach (var parameter in Parameters)
        {
            if (!named.TryGetValue(parameter.Name, out var argument))
            {
                break;
            }

            arguments.Add(argument);
        }

        return arguments.Count == Parameters.Length && named.Count == Parameters.Length
            ? Invoke(arguments.MoveToImmutable(), position, run)
            : run.Fail(
                FeelCodes.WrongArguments,
                position,
                string.Join(", ", Parameters.Select(parameter => parameter.Name)),
                string.Join(", ", named.Keys.Order(StringComparer.Ordinal)));
    }
}
