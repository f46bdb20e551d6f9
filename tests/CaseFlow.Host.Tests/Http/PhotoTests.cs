using System.Text;
using System.Text.RegularExpressions;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Host.Tests.Photos;
using CaseFlow.Runtime.UseCases.Files;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Photos on their way in and out.</summary>
[Collection(OpenCounty.Name)]
public sealed class PhotoTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    public static TheoryData<string, byte[]> Impostors => new()
    {
        { "photo.jpg", [0x4D, 0x5A, 0x90, 0x00, .. new byte[200]] },
        { "photo.jpg", [0x7F, 0x45, 0x4C, 0x46, .. new byte[200]] },
        { "photo.png", Encoding.UTF8.GetBytes("<!DOCTYPE html><script>alert(1)</script>") },
        { "photo.png", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>") },
        { "photo.webp", Encoding.UTF8.GetBytes("%PDF-1.7") },
        { "../../etc/<b>photo</b>.jpg", [0xFF, 0xD8, 0xFF] },
    };

    [Theory]
    [MemberData(nameof(Impostors))]
    public async Task What_is_no_picture_is_refused_by_its_content_whatever_its_name(string name, byte[] content)
    {
        using var resident = Caller.Of(county);
        var answer = await HandInAsync(resident, (name, content));
        answer.Status.Should().Be(422);
        answer.Html.Should().Contain("href=\"#f-photos\"").And.NotContain("<b>photo").And.NotContain("../");
        answer.Words.Should().Contain("楼道有积水");
    }

    [Fact]
    public async Task Seven_photos_are_too_many()
    {
        using var resident = Caller.Of(county);
        var answer = await HandInAsync(resident, [.. Enumerable.Range(1, 7).Select(i => ($"{i}.png", SamplePhotos.Png(i, i)))]);
        answer.Status.Should().Be(422);
        answer.Words.Should().Contain("最多上传6张照片。");
    }

    [Fact]
    public async Task A_photo_above_the_limit_is_refused_with_the_limit()
    {
        using var resident = Caller.Of(county);
        var answer = await HandInAsync(resident, ("large.jpg", [.. SamplePhotos.Jpeg(), .. new byte[20 * 1024 * 1024]]));
        answer.Status.Should().Be(422);
        answer.Words.Should().Contain("不能超过 10 MB");
    }

    [Fact]
    public async Task The_place_a_photo_was_taken_is_gone_when_it_is_shown()
    {
        using var resident = Caller.Of(county);
        var photo = SamplePhotos.Jpeg(SamplePhotos.ExifWithPlace(6, little: true));
        (await HandInAsync(resident, ("photo.jpg", photo))).Status.Should().Be(303);
        var follow = await resident.GetAsync("/follow");
        var address = AddressOf(follow);
        var shown = await resident.GetAsync(address);
        shown.Status.Should().Be(200);
        shown.Header("Content-Type").Should().Be("image/jpeg");
        shown.Header("X-Content-Type-Options").Should().Be("nosniff");
        shown.Header("Content-Security-Policy").Should().Be("default-src 'none'; sandbox");
        shown.Header("Cache-Control").Should().Contain("private");
        var bytes = Encoding.Latin1.GetString(await resident.BytesAsync(address));
        bytes.Should().NotContain("GPS").And.NotContain("39.9042").And.StartWith("\u00FF\u00D8");
        Encoding.Latin1.GetString(photo).Should().Contain("39.9042", "else the test proves nothing");
    }

    [Fact]
    public async Task A_photo_opens_for_its_reporter_and_those_of_its_case_only()
    {
        using var resident = Caller.Of(county);
        await HandInAsync(resident, ("photo.png", SamplePhotos.Png(SamplePhotos.Chunk("tIME", 1, 2, 3, 4, 5, 6, 7), SamplePhotos.Chunk("pHYs", 9))));
        var address = AddressOf(await resident.GetAsync("/follow"));
        var other = await county.RegisterAsync();
        var elsewhere = Regex.Replace(address, "number=.*", $"number={other.Number}");

        using var stranger = Caller.Of(county);
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        using var neighbour = await Caller.StaffAsync(county, "wanghu-registrar");
        (await stranger.GetAsync(address)).Status.Should().Be(404);
        (await neighbour.GetAsync(address)).Status.Should().Be(404);
        (await resident.GetAsync(elsewhere)).Status.Should().Be(404);
        (await registrar.GetAsync(elsewhere)).Status.Should().Be(404, "the photo is not of that case");
        (await registrar.GetAsync(address)).Status.Should().Be(200);
        (await registrar.GetAsync(address.Split('?')[0])).Status.Should().Be(404);
    }

    [Theory]
    [InlineData("/files/zz?number=2026-000001")]
    [InlineData("/files/..%2f..%2fetc%2fpasswd?number=2026-000001")]
    [InlineData("/files/0000000000000000000000000000000000000000000000000000000000000000?number=%00%0d%0a")]
    public async Task Odd_addresses_of_photos_are_not_found(string address)
    {
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await registrar.GetAsync(address)).Status.Should().Be(404);
    }

    [Fact]
    public async Task A_photo_that_others_uploaded_is_dropped()
    {
        var foreign = (await county.UseCases.Send(new AddFile("image/png", SamplePhotos.Png(3, 3)))).Value!.Id;
        using var resident = Caller.Of(county);
        var seal = (await resident.GetAsync("/submit")).Hidden("submission");
        var answer = await resident.PostAsync(
            "/submit", ("submission", seal), ("v.place", "fenglinyuan"), ("v.description", "借用别人的照片"), ("v.reporterContact", "000-1"), ("v.photos", foreign));
        answer.Status.Should().Be(303);
        (await resident.GetAsync("/follow")).Html.Should().NotContain(foreign);
    }

    [Fact]
    public async Task A_photo_stays_when_something_else_was_missing()
    {
        using var resident = Caller.Of(county);
        var seal = (await resident.GetAsync("/submit")).Hidden("submission");
        var refused = await resident.PostAsync(
            "/submit", [("submission", seal), ("v.place", "fenglinyuan"), ("v.reporterContact", "000-1")], [("v.photos", "p.png", SamplePhotos.Png(4, 4))]);
        refused.Status.Should().Be(422);
        var kept = Regex.Match(refused.Html, "name=\"v.photos\" value=\"([0-9a-f]{64})\"").Groups[1].Value;
        var done = await resident.PostAsync(
            "/submit",
            ("submission", refused.Hidden("submission")),
            ("v.place", "fenglinyuan"),
            ("v.reporterContact", "000-1"),
            ("v.description", "补上说明"),
            ("v.photos", kept));
        done.Status.Should().Be(303);
        (await resident.GetAsync("/follow")).Html.Should().Contain(kept);
    }

    private static string AddressOf(Answer page) => Regex.Match(page.Html, "/files/[0-9a-f]{64}\\?number=[0-9-]+").Value;

    private static async Task<Answer> HandInAsync(Caller resident, params (string Name, byte[] Content)[] photos)
    {
        var seal = (await resident.GetAsync("/submit")).Hidden("submission");
        return await resident.PostAsync(
            "/submit",
            [("submission", seal), ("v.place", "fenglinyuan"), ("v.description", "楼道有积水"), ("v.reporterContact", "000-1")],
            [.. photos.Select(photo => ("v.photos", photo.Name, photo.Content))]);
    }
}
