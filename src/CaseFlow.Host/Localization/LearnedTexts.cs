using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Host.Localization;

/// <summary>Names that published procedures bring with them, so that a new procedure needs no texts of the product.</summary>
internal sealed class LearnedTexts
{
    private volatile Names names = new(FrozenDictionary<string, LocalText>.Empty, FrozenDictionary<string, LocalText>.Empty);

    /// <summary>The name of a role or channel; it goes before the product's own. Null for none.</summary>
    /// <param name="language">The language.</param>
    /// <param name="key">The key, such as <c>role.grid-worker</c>.</param>
    public string? Find(string language, string key) => names.First.GetValueOrDefault(key)?.In(language);

    /// <summary>The name of what the product has no text for, such as a clock, called by the step that carries it. Null for none.</summary>
    /// <param name="language">The language.</param>
    /// <param name="key">The key, such as <c>clock.dispatch</c>.</param>
    public string? FindElse(string language, string key) => names.Last.GetValueOrDefault(key)?.In(language);

    /// <summary>Takes the names of the procedures that are published now.</summary>
    /// <param name="list">The names.</param>
    public void Learn(NameList list) => names = new Names(
        Keyed("role", list.Roles).Concat(Keyed("channel", list.Channels)).ToFrozenDictionary(StringComparer.Ordinal),
        Keyed("clock", list.Clocks).ToFrozenDictionary(StringComparer.Ordinal));

    private static IEnumerable<KeyValuePair<string, LocalText>> Keyed(string kind, ImmutableArray<NamedText> named) =>
        named.Select(name => KeyValuePair.Create($"{kind}.{name.Id}", name.Text));

    private sealed record Names(FrozenDictionary<string, LocalText> First, FrozenDictionary<string, LocalText> Last);
}
