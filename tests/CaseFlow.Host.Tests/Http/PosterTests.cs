using System.Text.RegularExpressions;
using CaseFlow.Host.Tests.Live;
using QRCoder;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Posters with the code of a place.</summary>
[Collection(OpenCounty.Name)]
public sealed class PosterTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task The_code_of_a_building_says_the_address_of_the_form_with_the_building()
    {
        using var staff = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var page = await staff.GetAsync("/places/fenglinyuan-b1/qr");
        page.Status.Should().Be(200);
        page.Words.Should().Contain("1号楼").And.Contain("枫林苑").And.Contain("CaseFlow:PublicAddress");
        Modules(page.Html).Should().BeEquivalentTo([Matrix($"{county.Address}/submit?place=fenglinyuan-b1&channel=qr")]);
        page.Html.Should().NotContain("style=");
    }

    [Fact]
    public async Task With_a_public_address_the_codes_lead_there_and_nothing_warns()
    {
        await using var own = await LiveCounty.StartAsync(settings => settings with { PublicAddress = "https://xian.example.cn/caseflow/" });
        using var staff = await Caller.StaffAsync(own, CaseSteps.Registrar);
        var page = await staff.GetAsync("/places/fenglinyuan-b2/qr");
        Modules(page.Html).Should().BeEquivalentTo([Matrix("https://xian.example.cn/caseflow/submit?place=fenglinyuan-b2&channel=qr")]);
        page.Words.Should().NotContain("CaseFlow:PublicAddress").And.Contain("https://xian.example.cn/caseflow/submit");
    }

    [Fact]
    public async Task All_buildings_of_a_compound_come_on_one_print()
    {
        using var staff = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var list = await staff.GetAsync("/places");
        list.Html.Should().Contain("/places/fenglinyuan/posters").And.Contain("/places/fenglinyuan-b4/qr").And.NotContain("/places/wanghuyuan/");
        var page = await staff.GetAsync("/places/fenglinyuan/posters");
        var codes = Modules(page.Html);
        codes.Should().HaveCountGreaterThan(3).And.OnlyHaveUniqueItems();
        codes.Should().ContainEquivalentOf(Matrix($"{county.Address}/submit?place=fenglinyuan-b3&channel=qr"));
        (await staff.GetAsync("/places/fenglinyuan-b1/posters")).Html.Should().Contain("fenglinyuan-b1");
    }

    [Theory]
    [InlineData("/places/no-such-place/qr", 404)]
    [InlineData("/places/wanghuyuan/qr", 403)]
    [InlineData("/places/wanghuyuan/posters", 403)]
    [InlineData("/places/yunxi/qr", 403)]
    public async Task Places_of_others_and_places_that_are_none_have_no_poster(string address, int status)
    {
        using var staff = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await staff.GetAsync(address)).Status.Should().Be(status);
    }

    [Fact]
    public async Task A_place_that_was_tampered_with_gives_the_normal_form_and_says_so()
    {
        using var resident = Caller.Of(county);
        var page = await resident.GetAsync("/submit?place=fenglinyuan-b1x&channel=qr");
        page.Status.Should().Be(200);
        page.Words.Should().Contain("二维码或链接中的地点不存在").And.NotContain("您扫描的是");
        (await resident.GetAsync("/submit")).Words.Should().NotContain("二维码或链接中的地点不存在");
    }

    [Fact]
    public async Task The_list_of_an_administrator_has_every_place_and_a_stranger_has_none()
    {
        using var anyone = Caller.Of(county);
        (await anyone.GetAsync("/places")).Location.Should().Contain("/sign-in");
        using var leader = await Caller.StaffAsync(county, "auditor");
        (await leader.GetAsync("/places")).Html.Should().Contain("/places/wanghuyuan/posters").And.Contain("/places/fenglinyuan/posters");
    }

    /// <summary>The dark modules of each code on the page, read from the drawing.</summary>
    private static List<string> Modules(string html) => [.. Regex.Matches(html, "<svg[^>]*viewBox=\"0 0 (\\d+) \\1\".*?d=\"([^\"]+)\"", RegexOptions.Singleline).Select(match =>
    {
        var size = int.Parse(match.Groups[1].Value);
        var dark = new bool[size, size];
        foreach (Match run in Regex.Matches(match.Groups[2].Value, "M(\\d+) (\\d+)h(\\d+)v1h-\\3z"))
        {
            var (x, y, length) = (int.Parse(run.Groups[1].Value), int.Parse(run.Groups[2].Value), int.Parse(run.Groups[3].Value));
            for (var i = 0; i < length; i++)
            {
                dark[y, x + i] = true;
            }
        }

        return Write(size, (y, x) => dark[y, x]);
    })];

    private static string Matrix(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return Write(code.ModuleMatrix.Count, (y, x) => code.ModuleMatrix[y][x]);
    }

    private static string Write(int size, Func<int, int, bool> dark) => string.Join('\n', Enumerable.Range(0, size).Select(y =>
        string.Concat(Enumerable.Range(0, size).Select(x => dark(y, x) ? '#' : '.'))));
}
