using System.Collections.Immutable;

namespace CaseFlow.Feel.Functions;

/// <summary>Contexts (DMN 1.5 §10.3.4.6).</summary>
internal static class ContextFunctions
{
    private const string Key = "key";
    private const string Content = "value";

    /// <summary>The entry of a key, or at the end of a path of keys; null where there is none, which is no failure.</summary>
    internal static FeelValue GetValue(Arguments arguments)
    {
        if (!arguments.TryContext(0, out var context))
        {
            return FeelValue.Missing;
        }

        if (arguments[1] is not FeelValue.List keys)
        {
            return arguments.TryText(1, out var key) ? context.Entries.GetValueOrDefault(key, FeelValue.Missing) : FeelValue.Missing;
        }

        FeelValue value = context;
        foreach (var step in keys.Items)
        {
            value = value is FeelValue.Context inner && step is FeelValue.Text name ? inner.Entries.GetValueOrDefault(name.Value, FeelValue.Missing) : FeelValue.Missing;
        }

        return value;
    }

    internal static FeelValue GetEntries(Arguments arguments)
    {
        if (!arguments.TryContext(0, out var context))
        {
            return FeelValue.Missing;
        }

        var entries = ImmutableArray.CreateBuilder<FeelValue>(context.Entries.Count);
        foreach (var entry in context.Entries)
        {
            entries.Add(new FeelValue.Context(Empty.Add(Key, FeelValue.Of(entry.Key)).Add(Content, entry.Value)));
        }

        return arguments.List(entries.MoveToImmutable());
    }

    /// <summary>The context of entries that each have a key and a value; no key may stand twice.</summary>
    internal static FeelValue Context(Arguments arguments)
    {
        if (!arguments.TryList(0, out var items))
        {
            return FeelValue.Missing;
        }

        var entries = Empty.ToBuilder();
        foreach (var item in items)
        {
            if (item is not FeelValue.Context context)
            {
                return arguments.Run.WrongType(arguments.Position, "context", item);
            }

            if (context.Entries.GetValueOrDefault(Key) is not FeelValue.Text key || !context.Entries.TryGetValue(Content, out var value))
            {
                return arguments.Invalid("key: string, value", FeelText.Show(context));
            }

            if (!entries.TryAdd(key.Value, value))
            {
                return arguments.Invalid("each key once", key.Value);
            }
        }

        return Make(arguments, entries);
    }

    /// <summary>
    /// A context with one more entry, or another value for one; with keys, that of a context inside. What is on the path has to be there.
    /// </summary>
    internal static FeelValue Put(Arguments arguments)
    {
        if (!arguments.TryContext(0, out var context))
        {
            return FeelValue.Missing;
        }

        // One argument more than there are parameters says that the key was named so, and then it is one.
        var isKey = arguments.Count > 3;
        if (isKey || arguments[1] is not FeelValue.List)
        {
            return arguments[1] is FeelValue.Text key ? Put(context, key.Value, arguments[2]) : arguments.Run.WrongType(arguments.Position, "string", arguments[1]);
        }

        return PutAt(arguments, context, ((FeelValue.List)arguments[1]).Items);
    }

    /// <summary>All entries of all contexts; of those with the same key the last.</summary>
    internal static FeelValue Merge(Arguments arguments)
    {
        if (!arguments.TryList(0, out var items))
        {
            return FeelValue.Missing;
        }

        var entries = Empty.ToBuilder();
        foreach (var item in items)
        {
            if (item is not FeelValue.Context context)
            {
                return arguments.Run.WrongType(arguments.Position, "context", item);
            }

            if (!arguments.Run.Step(arguments.Position, 1 + (context.Entries.Count / 10)))
            {
                return FeelValue.Missing;
            }

            foreach (var entry in context.Entries)
            {
                entries[entry.Key] = entry.Value;
            }
        }

        return Make(arguments, entries);
    }

    private static ImmutableSortedDictionary<string, FeelValue> Empty { get; } = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    private static FeelValue.Context Put(FeelValue.Context context, string key, FeelValue value) => new(context.Entries.SetItem(key, value));

    private static FeelValue PutAt(Arguments arguments, FeelValue.Context context, ImmutableArray<FeelValue> path)
    {
        if (path.IsEmpty)
        {
            return arguments.Invalid("at least one key", "[]");
        }

        var passed = new List<(FeelValue.Context Context, string Key)>();
        FeelValue? inner = context;
        foreach (var step in path)
        {
            if (step is not FeelValue.Text key)
            {
                return arguments.Run.WrongType(arguments.Position, "string", step);
            }

            if (inner is not FeelValue.Context current)
            {
                return arguments.Run.WrongType(arguments.Position, "context", inner ?? FeelValue.Missing);
            }

            passed.Add((current, key.Value));
            inner = current.Entries.GetValueOrDefault(key.Value);
        }

        var value = arguments[2];
        for (var i = passed.Count - 1; i >= 0; i--)
        {
            value = Put(passed[i].Context, passed[i].Key, value);
        }

        return value;
    }

    private static FeelValue Make(Arguments arguments, ImmutableSortedDictionary<string, FeelValue>.Builder entries) =>
        arguments.Run.Allow(arguments.Position, entries.Count) ? new FeelValue.Context(entries.ToImmutable()) : FeelValue.Missing;
}
