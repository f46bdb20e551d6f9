using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace CaseFlow.Host.Localization;

/// <summary>All texts of all languages, read once from the embedded files <c>Resources/LANGUAGE/*.json</c>.</summary>
internal sealed class TextCatalogue
{
    /// <summary>The language of a user who has not chosen one.</summary>
    public const string DefaultLanguage = "zh-CN";

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> texts;

    private TextCatalogue(FrozenDictionary<string, FrozenDictionary<string, string>> texts) => this.texts = texts;

    /// <summary>The languages, the default one first.</summary>
    public static IReadOnlyList<string> Languages { get; } = [DefaultLanguage, "en"];

    /// <summary>Reads the embedded files.</summary>
    public static TextCatalogue Load()
    {
        var assembly = typeof(TextCatalogue).Assembly;
        var all = Languages.ToDictionary(language => language, language => ReadLanguage(assembly, language));
        return new TextCatalogue(all.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Every key of a language.</summary>
    /// <param name="language">The language.</param>
    public IReadOnlyCollection<string> Keys(string language) => texts[language].Keys;

    /// <summary>The text of a key; null when the language has none.</summary>
    /// <param name="language">The language; an unknown one means the default.</param>
    /// <param name="key">The key.</param>
    public string? Find(string language, string key) =>
        (texts.TryGetValue(language, out var own) ? own : texts[DefaultLanguage]).GetValueOrDefault(key);

    private static FrozenDictionary<string, string> ReadLanguage(Assembly assembly, string language)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var start = $"texts/{language}/";
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Replace('\\', '/').StartsWith(start, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                found.Add(key, text);
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
