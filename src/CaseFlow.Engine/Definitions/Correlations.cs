using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Correlation;
using CaseFlow.Calendar;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Definitions;

/// <summary>
/// By which values messages find their instance (BPMN 2.0.2 §8.4.2): a key is known once a message that was sent or received gave all its properties,
/// or, where the process subscribes to it, by the process variables as they are. A message fits where it gives a known key with the same value and
/// no known key with another; one that nothing is known about yet makes its keys known.
/// </summary>
internal sealed class Correlations(ImmutableArray<Correlations.Key> keys)
{
    internal bool IsEmpty => keys.IsEmpty;

    /// <summary>The keys that a message gives in full, by key id, as canonical text.</summary>
    internal ImmutableSortedDictionary<string, string> Given(string message, ImmutableSortedDictionary<string, FeelValue> payload, Instant at) =>
        Values(key => key.Retrievals.GetValueOrDefault(message), payload, at);

    /// <summary>The keys known by an instance by which a message is judged, by key id.</summary>
    internal ImmutableSortedDictionary<string, string> Known(string message, ProcessState state, Instant at) =>
        Values(key => key.Retrievals.ContainsKey(message) ? key.Bindings : null, state.Variables, at)
            .AddRange(state.Conversation.Where(known => keys.Any(key => key.Id == known.Key && key.Bindings is null && key.Retrievals.ContainsKey(message))));

    /// <summary>Whether a message is for an instance.</summary>
    internal static bool Fits(ImmutableSortedDictionary<string, string> given, ImmutableSortedDictionary<string, string> known)
    {
        var common = known.Keys.Where(given.ContainsKey).ToList();
        return known.IsEmpty || (common.Count > 0 && common.TrueForAll(key => known[key] == given[key]));
    }

    /// <summary>The keys that become known by a message: those it gives in full and no subscription of the process determines.</summary>
    internal ImmutableSortedDictionary<string, string> Learned(ImmutableSortedDictionary<string, string> given, ProcessState state) =>
        given.RemoveRange(given.Keys.Where(id => state.Conversation.ContainsKey(id) || keys.Any(key => key.Id == id && key.Bindings is not null)).ToList());

    private ImmutableSortedDictionary<string, string> Values(
        Func<Key, ImmutableArray<FeelExpression>?> expressionsOf, ImmutableSortedDictionary<string, FeelValue> variables, Instant at)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (expressionsOf(key) is { } expressions && Text(expressions, variables, at) is { } text)
            {
                values[key.Id] = text;
            }
        }

        return values.ToImmutable();
    }

    // A key with a property that is missing or cannot be read is not known.
    private static string? Text(ImmutableArray<FeelExpression> expressions, ImmutableSortedDictionary<string, FeelValue> variables, Instant at)
    {
        var parts = new List<string>(expressions.Length);
        foreach (var expression in expressions)
        {
            var result = expression.Evaluate(variables, at.ToUtc());
            if (!result.Diagnostics.IsEmpty || result.Value is FeelValue.Null)
            {
                return null;
            }

            parts.Add(FeelText.Show(result.Value));
        }

        return string.Join("; ", parts);
    }

    /// <summary>A correlation key made ready: how its properties are read, in the order of the key.</summary>
    /// <param name="Id">The key's id.</param>
    /// <param name="Retrievals">By message name; a message that does not give every property is left out.</param>
    /// <param name="Bindings">The values of the process; null where it does not subscribe to the key.</param>
    internal sealed record Key(
        string Id,
        ImmutableDictionary<string, ImmutableArray<FeelExpression>?> Retrievals,
        ImmutableArray<FeelExpression>? Bindings);
}
