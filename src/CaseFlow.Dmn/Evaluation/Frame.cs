using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>Where evaluation stands: the whole it is part of, and the call of FEEL it lies within.</summary>
/// <param name="run">The whole.</param>
/// <param name="feel">The evaluation of FEEL that called; null where none did and each expression has one of its own.</param>
internal sealed class Frame(DecisionRun run, FeelEvaluation? feel)
{
    private const int SizeOfStep = 50;

    internal DecisionRun Run => run;

    /// <summary>The table whose rules are told with the decision itself; others are told as calls.</summary>
    internal TableLogic? Table { get; init; }

    /// <summary>What the table found.</summary>
    internal TableHits? Hits { get; set; }

    /// <summary>Counts work; false once it has to stop.</summary>
    /// <param name="size">How many values are made or copied besides.</param>
    internal bool GoesOn(int size = 0) => run.Spend(1 + (size / SizeOfStep)) && feel is not { Stopped: true };

    /// <summary>The value of an expression; null when something went wrong, which is then a problem.</summary>
    internal FeelValue Evaluate(FeelExpression expression, IReadOnlyDictionary<string, FeelValue> names, Place place)
    {
        if (feel is not null)
        {
            return expression.Evaluate(names, feel);
        }

        var own = run.Begin();
        var value = expression.Evaluate(names, own);
        run.Take(own, expression.Text, place);
        return value;
    }

    /// <summary>The value where it is null or passes the tests of what is allowed, if there are any; otherwise null, with a problem.</summary>
    internal FeelValue Allowed(FeelUnaryTests? allowed, FeelValue value, IReadOnlyDictionary<string, FeelValue> names, Place place, string notAllowed)
    {
        if (value is FeelValue.Null || allowed is null || Passes(allowed, value, names, place))
        {
            return value;
        }

        Fail(
            notAllowed, place,
            $"Expected the value {place} of '{place.Owner}' to be one of {allowed.Text}, but it is {DecisionRun.Show(value)}.", ("allowed", allowed.Text));
        return FeelValue.Missing;
    }

    /// <summary>Whether a value passes tests; not where something went wrong, which is then a problem.</summary>
    internal bool Passes(FeelUnaryTests tests, FeelValue value, IReadOnlyDictionary<string, FeelValue> names, Place place)
    {
        if (tests.IsAny)
        {
            return true;
        }

        if (feel is not null)
        {
            return tests.Evaluate(value, names, feel) is FeelValue.Boolean { Value: true };
        }

        var own = run.Begin();
        var passed = tests.Evaluate(value, names, own);
        run.Take(own, tests.Text, place);
        return passed is FeelValue.Boolean { Value: true };
    }

    /// <summary>What a function gives.</summary>
    internal FeelValue Call(FeelFunction function, ImmutableArray<FeelValue> arguments, string text, Place place)
    {
        if (feel is not null)
        {
            return function.Invoke(arguments, feel);
        }

        var own = run.Begin();
        var value = function.Invoke(arguments, own);
        run.Take(own, text, place);
        return value;
    }

    /// <summary>The value as one of a type; null, with a problem, when it is none.</summary>
    internal FeelValue Convert(FeelType type, FeelValue value, Place place, string notAllowed)
    {
        if (ReferenceEquals(type, FeelType.Any) || value is FeelValue.Null)
        {
            return value;
        }

        if (value is FeelValue.List or FeelValue.Context && !GoesOn(Size.Of(value)))
        {
            return FeelValue.Missing;
        }

        if (type.Convert(value) is { } converted)
        {
            return converted;
        }

        var isOfKind = !ReferenceEquals(type.Unrestricted, type) && !ReferenceEquals(type, TypeTable.Whole) && type.Unrestricted.Convert(value) is not null;
        if (isOfKind)
        {
            Fail(notAllowed, place, $"Expected the value {place} of '{place.Owner}' to be allowed by the type {type.Name}, but it is {DecisionRun.Show(value)}.", ("allowed", type.Name));
        }
        else
        {
            Fail(DmnCodes.TypeMismatch, place, $"Expected a value of type {type.Name} {place} of '{place.Owner}', but it is {DecisionRun.Show(value)}.", ("type", type.Name));
        }

        return FeelValue.Missing;
    }

    internal void Fail(string code, Place place, string message, params (string Name, string Value)[] arguments) =>
        run.Fail(DecisionProblem.Of(code, place.Owner, place.Rule is { } rule ? [rule] : [], message, [.. place.Arguments, .. arguments]));
}
