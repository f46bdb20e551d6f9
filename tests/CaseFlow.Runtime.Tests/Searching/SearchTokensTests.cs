using CaseFlow.Runtime.Searching;

namespace CaseFlow.Runtime.Tests.Searching;

public sealed class SearchTokensTests
{
    [Fact]
    public void Chinese_is_cut_into_pairs_and_words_and_numbers_are_whole() =>
        SearchTokens.Of(["3号楼B1车库 leaking pipe"]).Should().Equal("3", "号楼", "楼", "b", "1", "车库", "库", "leaking", "pipe");

    [Fact]
    public void Full_width_and_capital_letters_are_the_same_as_half_width_and_small_ones() =>
        SearchTokens.Of(["ＰＩＰＥ　Ｂ１２"]).Should().Equal(SearchTokens.Of(["pipe b12"]));

    [Fact]
    public void Texts_are_kept_apart() =>
        SearchTokens.Of(["漏水", "红石湖"]).Should().Equal("漏水", "水", SearchTokens.Break, "红石", "石湖", "湖");

    [Fact]
    public void Numbers_are_also_found_by_their_ends() =>
        SearchTokens.Tails(["2026-000123"]).Should().BeEquivalentTo("026", "26", "6", "00123", "0123", "123", "23", "3");

    [Theory]
    [InlineData("漏", "漏")]
    [InlineData("漏水", "漏水")]
    [InlineData("漏水管", "漏水 水管")]
    [InlineData("3号楼", "3 号楼")]
    [InlineData("楼B1", "楼 b 1")]
    [InlineData("号楼B1车", "号楼 楼 b 1 车")]
    [InlineData("Leak", "leak")]
    [InlineData("2026-000123", "2026 000123")]
    public void A_word_is_looked_for_as_neighbouring_tokens(string word, string tokens) =>
        SearchTokens.Terms(word).Should().ContainSingle().Which.Tokens.Should().Equal(tokens.Split(' '));

    [Theory]
    [InlineData("漏水 车库", 2)]
    [InlineData("漏水，车库、漏水", 2)]
    [InlineData("leaking\tPIPE  pipe", 2)]
    [InlineData("\"'*()：！?—", 0)]
    [InlineData("", 0)]
    public void Blanks_and_signs_separate_words_and_each_word_counts_once(string text, int words) =>
        SearchTokens.Terms(text).Should().HaveCount(words);

    [Fact]
    public void A_number_alone_may_also_be_the_end_of_a_number()
    {
        SearchTokens.Terms("0123").Single().Tail.Should().Be("0123");
        SearchTokens.Terms("B123").Single().Tail.Should().BeNull();
    }

    [Fact]
    public void Every_substring_of_a_text_without_blanks_is_found_in_it()
    {
        const string text = "3号楼B1车库顶板漏水𠮷野家pipe七楼";
        var tokens = string.Join(' ', SearchTokens.Of([text])) + " ";
        var characters = text.EnumerateRunes().Select(r => r.ToString()).ToList();
        for (var from = 0; from < characters.Count; from++)
        {
            if (char.IsAsciiLetter(characters[from][0]) && from > 0 && char.IsAsciiLetter(characters[from - 1][0]))
            {
                continue;
            }

            for (var to = from + 1; to <= characters.Count; to++)
            {
                var word = string.Concat(characters[from..to]);
                var phrase = string.Join(' ', SearchTokens.Terms(word).Single().Tokens);
                $" {tokens}".Should().Contain($" {phrase}", $"{word} is part of the text");
            }
        }
    }

    [Fact]
    public void Any_character_may_occur()
    {
        var hostile = new string([.. Enumerable.Range(0, 0x10000).Select(i => (char)i)]);
        SearchTokens.Of([hostile]).Should().OnlyContain(token => !token.Contains('"') && !token.Contains('\'') && !token.Contains(' ') && !token.Contains('\0'));
        SearchTokens.Terms(hostile).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("138 0000 1234", "13800001234")]
    [InlineData("+86 138-0000-1234", "13800001234")]
    [InlineData("＋86１３８００００１２３４", "13800001234")]
    [InlineData("0086 13800001234", "13800001234")]
    [InlineData("8613800001234", "13800001234")]
    [InlineData("0539-6211234", "05396211234")]
    [InlineData("8621", "8621")]
    [InlineData("微信", "")]
    public void Telephone_numbers_are_compared_by_their_digits(string written, string digits) =>
        ReporterText.Phone(written).Should().Be(digits);

    [Fact]
    public void Names_are_compared_without_blanks_and_dots() =>
        ReporterText.Name("买买提 · Ａli").Should().Be("买买提ali");
}
