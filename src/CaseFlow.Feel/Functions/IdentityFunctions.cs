using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Functions;

/// <summary>Whether two values are the same element of FEEL's domain, which is stricter than being equal (DMN 1.5 §10.3.4, is).</summary>
internal static class IdentityFunctions
{
    internal static FeelValue Is(Arguments arguments) => FeelValue.Of(AreTheSame(arguments[0], arguments[1], arguments));

    private static bool AreTheSame(FeelValue left, FeelValue right, Arguments arguments)
    {
        if (!arguments.Run.Step(arguments.Position) || left.GetType() != right.GetType() || !arguments.Run.Enter(arguments.Position))
        {
            return false;
        }

        var same = HaveTheSameParts(left, right, arguments);
        arguments.Run.Leave();
        return same;
    }

    private static bool HaveTheSameParts(FeelValue left, FeelValue right, Arguments arguments)
    {
        switch (left, right)
        {
            case (FeelValue.Time a, FeelValue.Time b):
                return TemporalOrder.AreTheSame(a.Value, b.Value);
            case (FeelValue.DateAndTime a, FeelValue.DateAndTime b):
                return TemporalOrder.AreTheSame(a.Value, b.Value);
            case (FeelValue.List a, FeelValue.List b) when a.Items.Length == b.Items.Length:
                for (var i = 0; i < a.Items.Length; i++)
                {
                    if (!AreTheSame(a.Items[i], b.Items[i], arguments))
                    {
                        return false;
                    }
                }

                return true;
            case (FeelValue.Context a, FeelValue.Context b) when a.Entries.Count == b.Entries.Count:
                foreach (var entry in a.Entries)
                {
                    if (!b.Entries.TryGetValue(entry.Key, out var other) || !AreTheSame(entry.Value, other, arguments))
                    {
                        return false;
                    }
                }

                return true;
            case (FeelValue.List or FeelValue.Context, _):
                return false;
            default:
                return Comparison.AreEqual(left, right, arguments.Position, arguments.Run) == true;
        }
    }
}
