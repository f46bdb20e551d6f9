using System.Collections.Immutable;

namespace CaseFlow.Dmn.Analysis;

/// <summary>The inputs that a rule takes: in each dimension some slots.</summary>
/// <param name="Rule">The rule's place, from 0.</param>
/// <param name="Sides">The slots in each dimension; all of them where a cell could not be analysed.</param>
/// <param name="IsKnown">False where a cell could not be analysed, so that the rule takes perhaps less.</param>
internal sealed record RuleBox(int Rule, ImmutableArray<SlotSet> Sides, bool IsKnown)
{
    /// <summary>Whether no input can match.</summary>
    internal bool IsEmpty { get; } = Sides.Any(side => side.IsEmpty);

    internal bool Intersects(RuleBox other)
    {
        for (var at = 0; at < Sides.Length; at++)
        {
            if (!Sides[at].Intersects(other.Sides[at]))
            {
                return false;
            }
        }

        return true;
    }
}
