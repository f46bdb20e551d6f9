using System.Text.RegularExpressions;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Beginning a procedure by hand.</summary>
[Collection(OpenCounty.Name)]
public sealed partial class StartPageTests(OpenCounty open)
{
    private const string Branch = "fenglinyuan-branch";
    private const string Address = "/start/fund-project";

    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task A_form_sent_empty_names_everything_that_is_missing_by_its_label_and_asks_nothing_twice()
    {
        using var person = await Caller.StaffAsync(county, Branch);
        await person.GetAsync(Address);
        var answer = await person.PostAsync(Address, [("key", "start-page-empty")]);
        answer.Status.Should().Be(422);
        Problem().Matches(answer.Html).Select(problem => problem.Groups["field"].Value).Should().StartWith(["title", "place"]).And.Contain(["description", "demandSource", "hazard"]);
        answer.Words.Should().Contain("案件名称：请填写此项。").And.Contain("小区：请填写此项。").And.Contain("需求说明：请填写此项。");
        Id().Matches(answer.Html).Select(id => id.Value).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_long_title_is_kept_whole()
    {
        var title = string.Concat(Enumerable.Repeat("围墙被大风吹倒需要重修", 18));
        using var person = await Caller.StaffAsync(county, Branch);
        await person.GetAsync(Address);
        (string, string)[] sent =
        [
            ("key", "start-page-title"), ("v.title", title), ("v.place", "fenglinyuan"), ("v.description", "东围墙倒塌二十米。"),
            ("v.demandSource", "emergency"), ("v.hazard", "false"),
        ];
        var begun = await person.PostAsync(Address, sent);
        begun.Status.Should().Be(303, begun.Words);
        (await person.GetAsync(begun.Location)).Words.Should().Contain(title);
        (await person.PostAsync(Address, sent)).Location.Should().Be(begun.Location, "the same form sent twice begins one case");
        var tooLong = await person.PostAsync(Address, [("key", "start-page-longer"), ("v.title", title + "过长的一段"), .. sent[2..]]);
        tooLong.Words.Should().Contain("案件名称：最多200个字");
    }

    [GeneratedRegex("<a href=\"#f-(?<field>[a-zA-Z]+)\">")]
    private static partial Regex Problem();

    [GeneratedRegex("(?<= )id=\"[^\"]+\"")]
    private static partial Regex Id();
}
