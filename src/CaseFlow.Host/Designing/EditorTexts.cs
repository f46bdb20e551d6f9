using System.Text.Json;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Designing;

/// <summary>The texts of the editors, which draw themselves in the browser.</summary>
/// <param name="catalogue">All texts.</param>
/// <param name="texts">The texts in the user's language.</param>
internal sealed class EditorTexts(TextCatalogue catalogue, Texts texts)
{
    /// <summary>The texts by key as JSON that may stand in a page.</summary>
    /// <param name="areas">How the keys of the wanted texts begin.</param>
    public string Json(IReadOnlyList<string> areas) => JsonSerializer.Serialize(
        catalogue.Keys(Texts.Language).Where(key => areas.Any(area => key.StartsWith(area, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .ToDictionary(key => key, key => texts[key], StringComparer.Ordinal));
}
