using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Testing.Scenarios;

/// <summary>FEEL values from plain ones.</summary>
public static class Values
{
    /// <summary>Values by name; each is text, a whole number, a truth value, null or a FEEL value.</summary>
    public static ImmutableSortedDictionary<string, FeelValue> Of(params (string Name, object? Value)[] values) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, values.Select(value => KeyValuePair.Create(value.Name, One(value.Value))));

    /// <summary>A list of values.</summary>
    public static FeelValue List(params object?[] items) => new FeelValue.List([.. items.Select(One)]);

    /// <summary>A context of values by name.</summary>
    public static FeelValue Context(params (string Name, object? Value)[] entries) => new FeelValue.Context(Of(entries));

    /// <summary>One value.</summary>
    public static FeelValue One(object? value) => value switch
    {
        null => FeelValue.Missing,
        FeelValue ready => ready,
        string text => FeelValue.Of(text),
        bool truth => FeelValue.Of(truth),
        int number => FeelValue.Of(number),
        long number => FeelValue.Of(number),
        _ => throw new ArgumentException($"Expected a text, number, truth value or null, but found {value.GetType().Name}.", nameof(value)),
    };
}
