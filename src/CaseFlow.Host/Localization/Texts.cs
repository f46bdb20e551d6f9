using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseFlow.Host.Localization;

/// <summary>Texts in the language of the current request.</summary>
/// <param name="catalogue">All texts of the product.</param>
/// <param name="learned">Names that procedures bring; null for none.</param>
internal sealed partial class Texts(TextCatalogue catalogue, LearnedTexts? learned = null)
{
    /// <summary>The language of the current request: zh-CN or en.</summary>
    public static string Language => CultureInfo.CurrentUICulture.Name == "en" ? "en" : TextCatalogue.DefaultLanguage;

    /// <summary>The text of a key. A key without text is shown as it is, so that nothing is hidden; a test keeps that from happening.</summary>
    /// <param name="key">The key.</param>
    public string this[string key] => Find(key) ?? key;

    /// <summary>
    /// The text of a key with its <c>{name}</c> places filled. In <c>{name:kind}</c> the value is itself a key, behind the kind: <c>{expected:feel.word}</c> with
    /// the value <c>number</c> is the text of <c>feel.word.number</c>, and with the kind <c>code</c> the value is the whole key; a value without text stands as it is.
    /// <c>{name|case|cases}</c> is the first word when the value is 1 and the second otherwise.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="arguments">Names and values.</param>
    public string Get(string key, params (string Name, object? Value)[] arguments) =>
        Fill(this[key], name => arguments.FirstOrDefault(a => a.Name == name).Value?.ToString());

    /// <summary>The text of a key with its <c>{name}</c> places filled from data.</summary>
    /// <param name="key">The key.</param>
    /// <param name="arguments">Values by name.</param>
    public string Get(string key, IReadOnlyDictionary<string, string> arguments) =>
        Fill(this[key], name => arguments.GetValueOrDefault(name));

    /// <summary>Whether the current language has a text for a key.</summary>
    /// <param name="key">The key.</param>
    public bool Has(string key) => Find(key) is not null;

    private string? Find(string key) => learned?.Find(Language, key) ?? catalogue.Find(Language, key) ?? learned?.FindElse(Language, key);

    private string Fill(string text, Func<string, string?> value) => Place().Replace(text, match => value(match.Groups["name"].Value) is not { } found ? match.Value
        : match.Groups["kind"] is { Success: true, Value: var kind } ? Find(kind == "code" ? found : $"{kind}.{found}") ?? found
        : match.Groups["one"] is { Success: true, Value: var one } ? (found == "1" ? one : match.Groups["many"].Value)
        : found);

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)(?::(?<kind>[a-z.]+)|\|(?<one>[^|{}]*)\|(?<many>[^|{}]*))?\}")]
    private static partial Regex Place();
}
