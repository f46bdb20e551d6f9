using CaseFlow.Feel;

namespace CaseFlow.Runtime.Forms;

/// <summary>Whether something holds for a field: always, never, or while a FEEL expression is true.</summary>
/// <param name="Constant">The answer when there is no expression.</param>
/// <param name="Expression">The expression; null for a constant answer.</param>
public sealed record FieldCondition(bool Constant, FeelExpression? Expression)
{
    /// <summary>Holds always.</summary>
    public static FieldCondition Always { get; } = new(true, null);

    /// <summary>Holds never.</summary>
    public static FieldCondition Never { get; } = new(false, null);

    /// <summary>Whether it holds for values; an expression that fails or gives anything but true does not hold.</summary>
    /// <param name="values">Values by name; a name that the expression reads and that is missing counts as null.</param>
    /// <param name="now">The moment, for now() and today().</param>
    public bool Holds(IReadOnlyDictionary<string, FeelValue> values, DateTimeOffset now)
    {
        if (Expression is null)
        {
            return Constant;
        }

        var known = new Dictionary<string, FeelValue>(values, StringComparer.Ordinal);
        foreach (var name in Expression.Inputs)
        {
            known.TryAdd(name, FeelValue.Missing);
        }

        return Expression.Evaluate(known, now).Value is FeelValue.Boolean { Value: true };
    }
}
