using System.Reflection;
using System.Text.RegularExpressions;
using CaseFlow.Host.Localization;

namespace CaseFlow.Architecture.Tests;

/// <summary>Everything a user sees is in resources, complete in both languages.</summary>
public sealed partial class TextTests
{
    private static readonly TextCatalogue Catalogue = TextCatalogue.Load();

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Catalogue.Keys("en").Should().BeEquivalentTo(Catalogue.Keys("zh-CN"));

    [Fact]
    public void Both_languages_fill_the_same_places()
    {
        var different = Catalogue.Keys("en").Where(key => !Places(Catalogue.Find("en", key)!).SetEquals(Places(Catalogue.Find("zh-CN", key)!)));
        different.Should().BeEmpty();
    }

    [Fact]
    public void Chinese_texts_are_Chinese_and_English_texts_are_English()
    {
        Catalogue.Keys("zh-CN").Where(key => HasLetters(Catalogue.Find("zh-CN", key)!) && !HasChinese(Catalogue.Find("zh-CN", key)!) && !IsNeutral(key)).Should().BeEmpty();
        Catalogue.Keys("en").Where(key => HasChinese(Catalogue.Find("en", key)!) && !IsNeutral(key)).Should().BeEmpty();
    }

    // The words that docs/glossary.md gives; what is voted on, paid for or made public is a matter (事项) and no case.
    [Theory]
    [InlineData("zh-CN", "时限|期限", "^$")]
    [InlineData("zh-CN", "事项", @"^(vote|account|money|notices)\.|^fact\.resolution|^case\.task\.excluded$")]
    [InlineData("zh-CN", "机制|代号|工单", "^$")]
    [InlineData("en", @"deadline|\bclocks?\b", "^$")]
    [InlineData("en", @"mechanism(?!\.json)", "^$")]
    public void One_thing_has_one_word(string language, string avoided, string exceptKeys) =>
        Catalogue.Keys(language)
            .Where(key => !Regex.IsMatch(key, exceptKeys) && Regex.IsMatch(Place().Replace(Catalogue.Find(language, key)!, ""), avoided, RegexOptions.IgnoreCase))
            .Should().BeEmpty();

    [Fact]
    public void Every_key_used_by_a_page_has_a_text()
    {
        var missing = from file in Repository.Files("src/CaseFlow.Host", "*.cs*").Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
                      from Match use in Use().Matches(File.ReadAllText(file))
                      let key = use.Groups[1].Value
                      where Catalogue.Find("zh-CN", key) is null
                      select $"{Repository.Relative(file)}: {key}";
        missing.Should().BeEmpty();
    }

    [Fact]
    public void Every_code_that_can_reach_a_user_has_a_text()
    {
        var codes = from assembly in new[] { "CaseFlow.Feel", "CaseFlow.Calendar", "CaseFlow.Bpmn", "CaseFlow.Dmn", "CaseFlow.Engine", "CaseFlow.Simulation", "CaseFlow.Cases", "CaseFlow.Runtime", "CaseFlow.Storage", "CaseFlow.Storage.PostgreSql", "caseflow" }
                    from type in Assembly.Load(assembly).GetTypes()
                    where type.Name.EndsWith("Codes", StringComparison.Ordinal)
                    from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
                    where field.IsLiteral && field.FieldType == typeof(string)
                    select (string)field.GetRawConstantValue()!;
        var all = codes.Where(code => Dotted().IsMatch(code)).Distinct(StringComparer.Ordinal).ToList();
        all.Should().NotBeEmpty();
        all.Where(code => Catalogue.Find("zh-CN", code) is null || Catalogue.Find("en", code) is null).Should().BeEmpty();
    }

    // The language switch names the other language in its own words; names and signs are the same in both.
    private static bool IsNeutral(string key) => key is "app.otherLanguage" or "app.name" || key.StartsWith("neutral.", StringComparison.Ordinal);

    private static bool HasChinese(string text) => text.Any(c => c is >= '\u4e00' and <= '\u9fff');

    // A text of signs and places alone, such as a separator, is in no language.
    private static bool HasLetters(string text) => Place().Replace(text, "").Any(char.IsLetter);

    private static HashSet<string> Places(string text) =>
        Place().Matches(text).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{([a-zA-Z]+)(?:\|[^|{}]*\|[^|{}]*)?\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"^[a-z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)+$")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(?:\bT|\btexts)(?:\.Get\(|\[)""([a-zA-Z][a-zA-Z0-9.\-]*[a-zA-Z0-9])""")]
    private static partial Regex Use();
}
