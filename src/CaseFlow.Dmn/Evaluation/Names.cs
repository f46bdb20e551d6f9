using System.Collections;
using System.Diagnostics.CodeAnalysis;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>The values that an expression can read by name: some of its own, in front of those around it. Later ones hide earlier ones.</summary>
internal sealed class Names : IReadOnlyDictionary<string, FeelValue>
{
    private readonly IReadOnlyDictionary<string, FeelValue> outer;
    private readonly IReadOnlyDictionary<string, FeelValue>? several;
    private readonly string name = string.Empty;
    private FeelValue single = FeelValue.Missing;

    internal Names(IReadOnlyDictionary<string, FeelValue> outer, string name, FeelValue value) => (this.outer, this.name, single) = (outer, name, value);

    internal Names(IReadOnlyDictionary<string, FeelValue> outer, IReadOnlyDictionary<string, FeelValue> several) => (this.outer, this.several) = (outer, several);

    public IEnumerable<string> Keys => All().Keys;

    public IEnumerable<FeelValue> Values => All().Values;

    public int Count => All().Count;

    public FeelValue this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"Expected a value named '{key}', but there is none.");

    /// <summary>Gives the single name its value afterwards, so that a function can read itself.</summary>
    internal void Bind(FeelValue value) => single = value;

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out FeelValue value)
    {
        IReadOnlyDictionary<string, FeelValue> at = this;
        while (at is Names names)
        {
            if (names.several is { } own)
            {
                if (own.TryGetValue(key, out value))
                {
                    return true;
                }
            }
            else if (names.name == key)
            {
                value = names.single;
                return true;
            }

            at = names.outer;
        }

        return at.TryGetValue(key, out value);
    }

    public IEnumerator<KeyValuePair<string, FeelValue>> GetEnumerator() => All().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, FeelValue> All()
    {
        var all = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        IReadOnlyDictionary<string, FeelValue>? at = this;
        while (at is not null)
        {
            var names = at as Names;
            foreach (var (key, value) in names is null ? at : names.several ?? new Dictionary<string, FeelValue> { [names.name] = names.single })
            {
                all.TryAdd(key, value);
            }

            at = names?.outer;
        }

        return all;
    }
}
