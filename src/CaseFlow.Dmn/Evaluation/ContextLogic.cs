using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>A boxed context (DMN 1.5 §10.2.1.4): entries in order, each of which may read those before it, and perhaps a result.</summary>
/// <param name="entries">The entries.</param>
/// <param name="result">What the value of the whole is; null for a context of the entries.</param>
internal sealed class ContextLogic(ImmutableArray<ContextLogic.Entry> entries, Logic? result) : Logic
{
    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        var values = result is null ? ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal) : null;
        foreach (var entry in entries)
        {
            // A function may call itself by the name of its entry.
            var own = new Names(names, entry.Name, FeelValue.Missing);
            var value = entry.Value.Evaluate(entry.Value is FunctionLogic ? own : names, frame);
            value = frame.Convert(entry.Type, value, entry.Value.Place, DmnCodes.OutputNotAllowed);
            own.Bind(value);
            names = own;
            values?[entry.Name] = value;
        }

        return result?.Evaluate(names, frame) ?? new FeelValue.Context(values!.ToImmutable());
    }

    /// <summary>An entry.</summary>
    internal sealed record Entry(string Name, FeelType Type, Logic Value);
}
