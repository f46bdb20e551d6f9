using System.Globalization;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using FluentAssertions;
using Xunit;

namespace CaseFlow.Host.Tests.Web;

public sealed class WebWordsTests
{
    [Theory]
    [InlineData("不予受理⟦，理由：{reason}⟧", "不予受理")]
    [InlineData("不予受理⟦，理由：重复⟧", "不予受理，理由：重复")]
    [InlineData("甲⟦{one}⟧乙⟦二⟧", "甲乙二")]
    public void Parts_that_could_not_be_filled_are_left_out(string filled, string settled) =>
        OptionalText.Settle(filled).Should().Be(settled);

    [Theory]
    [InlineData(1, "Fill in at least 1 row; there are 0.")]
    [InlineData(2, "Fill in at least 2 rows; there are 0.")]
    public void One_is_said_otherwise_than_several(int least, string said)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo("en");
        try
        {
            new Texts(TextCatalogue.Load()).Get("form.table.too-few", ("least", least), ("count", 0)).Should().Be(said);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("/tasks/1-1-1", "/tasks/1-1-1")]
    [InlineData("//elsewhere.example", "/inbox")]
    [InlineData("/\\elsewhere.example", "/inbox")]
    [InlineData("https://elsewhere.example", "/inbox")]
    [InlineData("/a\r\nSet-Cookie: x", "/inbox")]
    [InlineData(null, "/inbox")]
    public void Only_local_addresses_are_gone_back_to(string? address, string goesTo) =>
        SeeOther.LocalOr(address, "/inbox").Should().Be(goesTo);

    [Theory]
    [InlineData("目录第7节第11行；S4b", "catalogue §7 row 11；S4b")]
    [InlineData("目录第7节第14–17行", "catalogue §7 rows 14–17")]
    [InlineData("目录第8节W4; 目录第1.5节", "catalogue §8 W4; catalogue §1.5")]
    [InlineData("catalogue §3", "catalogue §3")]
    public void Places_in_the_catalogue_are_kept_alike_in_whatever_language_they_are_written(string written, string kept) =>
        SourceWords.Read(written).Should().Be(kept);
}
