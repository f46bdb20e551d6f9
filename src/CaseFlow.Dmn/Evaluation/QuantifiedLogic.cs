using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>A boxed some or every (DMN 1.5 §10.2.1.11): whether a condition is true of one item, or of all. It is null where null conditions leave it open.</summary>
/// <param name="variable">The name of the item.</param>
/// <param name="source">The items.</param>
/// <param name="condition">The condition.</param>
/// <param name="decisive">The condition's value that decides at once: true of some, false of every.</param>
internal sealed class QuantifiedLogic(string variable, Logic source, Logic condition, bool decisive) : Logic
{
    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        if (Items.Of(source.Evaluate(names, frame)) is not { } items)
        {
            return FeelValue.Missing;
        }

        var isOpen = false;
        foreach (var item in items)
        {
            var holds = condition.Evaluate(new Names(names, variable, item), frame);
            if (holds is FeelValue.Boolean { Value: var value } && value == decisive)
            {
                return FeelValue.Of(decisive);
            }

            isOpen |= holds is not FeelValue.Boolean;
            if (!frame.GoesOn())
            {
                return FeelValue.Missing;
            }
        }

        return isOpen ? FeelValue.Missing : FeelValue.Of(!decisive);
    }
}
