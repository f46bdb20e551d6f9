using System.Collections.Frozen;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>The allowed results of an output column in order of priority (DMN 1.5 §8.2.8).</summary>
internal sealed class PriorityOrder
{
    private readonly FrozenDictionary<string, int> ranks;

    private PriorityOrder(FrozenDictionary<string, int> ranks) => this.ranks = ranks;

    /// <summary>The order of values that are listed one by one; null for others.</summary>
    internal static PriorityOrder? Of(UnaryTests values)
    {
        // Read as a list, the tests keep the order that they are written in.
        var listed = Result.Constant(new Expression.Literal($"[{values.Text}]"));
        return values.Language is null && listed is FeelValue.List list && list.Items.All(item => item is not (FeelValue.Range or FeelValue.List))
            ? new(list.Items.Select((item, at) => (Text: FeelText.Show(item), At: at)).DistinctBy(item => item.Text).ToFrozenDictionary(item => item.Text, item => item.At, StringComparer.Ordinal))
            : null;
    }

    /// <summary>The place of a result; null where it is no constant or not listed.</summary>
    internal int? RankOf(Expression.Literal result) =>
        Result.Constant(result) is { } value && ranks.TryGetValue(FeelText.Show(value), out var rank) ? rank : null;
}
