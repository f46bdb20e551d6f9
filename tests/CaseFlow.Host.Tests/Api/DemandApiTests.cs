using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Host.Tests.Photos;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Tests.Api;

/// <summary>Demands over HTTP: registering, following, withdrawing, rating, photos.</summary>
[Collection(OpenCounty.Name)]
public sealed class DemandApiTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task A_resident_hands_in_follows_and_withdraws_without_token()
    {
        using var resident = ApiCaller.Resident(county);
        var receipt = await resident.PostAsync("/demands", Demand("楼道灯不亮"));
        receipt.Status.Should().Be(201, receipt.Text);
        receipt.Header("Location").Should().Be($"/api/v1/demands/{receipt["number"]}");
        var code = ("Follow-Up-Code", receipt["followUpCode"]);

        var demand = await resident.GetAsync($"/demands/{receipt["number"]}", code);
        demand.Status.Should().Be(200, demand.Text);
        demand["description"].Should().Be("楼道灯不亮");
        demand["registeredAt"].Should().Be("2026-06-09T10:00:00+08:00");
        demand.Json.GetProperty("status").GetProperty("text").GetString().Should().Be("已登记");
        demand.Text.Should().NotContain("000-1111").And.NotContain("居民甲");

        var gone = await resident.PostAsync($"/demands/{receipt["number"]}/withdrawal", new { reason = "已经自己解决" }, code);
        gone.Status.Should().Be(200, gone.Text);
        (await resident.PostAsync($"/demands/{receipt["number"]}/withdrawal", new { reason = "再撤一次" }, code)).ShouldBeProblem(409, "case.status.transition");
        var file = await county.UseCases.Send(new GetCaseFile("auditor", receipt["number"]));
        file.Value!.Summary.Should().BeEquivalentTo(new { Channel = "web", Status = "withdrawn" });
    }

    [Fact]
    public async Task Staff_register_in_their_own_name()
    {
        using var staff = await ApiCaller.OfAsync(county, CaseSteps.Registrar, "demands:write");
        var receipt = await staff.PostAsync("/demands", Demand("电话反映路灯不亮", "phone"));
        receipt.Status.Should().Be(201, receipt.Text);
        var file = (await county.UseCases.Send(new GetCaseFile("auditor", receipt["number"]))).Value!;
        file.Timeline[0].Actor.Should().Be(CaseSteps.Registrar);
        file.Summary.Channel.Should().Be("phone");
    }

    [Fact]
    public async Task Who_may_not_take_demands_in_may_not_by_token_either()
    {
        using var auditor = await ApiCaller.OfAsync(county, "auditor", "demands:write");
        (await auditor.PostAsync("/demands", Demand("楼道灯不亮"))).ShouldBeProblem(403, "access.verb");
    }

    [Theory]
    [InlineData("zh-CN", "请填写此项。")]
    [InlineData("en-GB,en;q=0.8", "Please fill this in.")]
    public async Task Problems_are_named_by_field_in_the_language_asked_for(string language, string text)
    {
        using var resident = ApiCaller.Resident(county, language);
        var answer = (await resident.PostAsync("/demands", new { description = "没有地点" })).ShouldBeProblem(422, "form.invalid");
        answer.ErrorsOf("place").Should().Equal("form.required");
        answer.Text.Should().Contain(text);
    }

    [Theory]
    [InlineData("place", "no-such-place", "form.place.unknown")]
    [InlineData("category", "no-such-category", "form.category.unknown")]
    [InlineData("channel", "no-such-channel", "form.choice.unknown")]
    [InlineData("channel", "phone", "api.channel.needs-token")]
    public async Task What_does_not_exist_is_refused_by_field(string field, string value, string code)
    {
        using var resident = ApiCaller.Resident(county);
        var demand = new Dictionary<string, object> { ["place"] = "fenglinyuan-b1", ["description"] = "楼道灯不亮", ["reporterContact"] = "000-1111", [field] = value };
        (await resident.PostAsync("/demands", demand)).ShouldBeProblem(422, "form.invalid").ErrorsOf(field).Should().Equal(code);
    }

    [Fact]
    public async Task An_unknown_field_of_the_form_and_an_unknown_mechanism_are_refused()
    {
        using var resident = ApiCaller.Resident(county);
        var odd = new { place = "fenglinyuan-b1", description = "楼道灯不亮", reporterContact = "000-1111", fields = new { noSuchField = 1 } };
        (await resident.PostAsync("/demands", odd)).ShouldBeProblem(422, "form.invalid").ErrorsOf("noSuchField").Should().Equal("api.field.unknown");
        (await resident.PostAsync("/demands", new { mechanism = "no-such-thing" })).ShouldBeProblem(422, "mechanism.unknown");
        (await resident.PostAsync("/demands", new { place = "fenglinyuan-b1", description = "灯", reporterContact = "0", reporterKind = "ghost" })).Status.Should().Be(422);
    }

    [Fact]
    public async Task A_wrong_code_and_an_unknown_number_are_answered_alike()
    {
        using var resident = ApiCaller.Resident(county);
        var receipt = await resident.PostAsync("/demands", Demand("楼道灯不亮"));
        var wrong = (await resident.GetAsync($"/demands/{receipt["number"]}", ("Follow-Up-Code", "AAAAAAAA"))).ShouldBeProblem(404, "demand.not-found");
        var unknown = (await resident.GetAsync("/demands/2026-999999", ("Follow-Up-Code", "AAAAAAAA"))).ShouldBeProblem(404, "demand.not-found");
        unknown["detail"].Should().Be(wrong["detail"]);
        (await resident.GetAsync($"/demands/{receipt["number"]}")).ShouldBeProblem(400, "api.follow-code.missing");
        (await resident.GetAsync($"/demands/{receipt["number"]}?code=AAAAAAAA")).ShouldBeProblem(400, "api.follow-code.missing");
    }

    [Fact]
    public async Task Guessing_codes_ends_after_30_tries_and_says_when_to_come_back()
    {
        using var resident = ApiCaller.Resident(county);
        for (var i = 0; i < 30; i++)
        {
            (await resident.GetAsync("/demands/2026-999999", ("Follow-Up-Code", $"AAAAAA{i:00}"))).ShouldBeProblem(404, "demand.not-found");
        }

        var answer = (await resident.GetAsync("/demands/2026-999999", ("Follow-Up-Code", "AAAAAAAA"))).ShouldBeProblem(429, "api.rate");
        int.Parse(answer.Header("Retry-After")).Should().BeInRange(1, 60);
    }

    [Fact]
    public async Task The_outcome_is_rated_once()
    {
        var receipt = await county.RegisterAsync();
        using var resident = ApiCaller.Resident(county);
        var code = ("Follow-Up-Code", receipt.FollowCode);
        (await resident.PostAsync($"/demands/{receipt.Number}/rating", new { satisfaction = "satisfied" }, code)).ShouldBeProblem(409, "case.rating.too-early");
        await county.FeedBackAsync(receipt.Number);
        (await resident.PostAsync($"/demands/{receipt.Number}/rating", new { satisfaction = "7" }, code)).ShouldBeProblem(422, "request.invalid");
        var rated = await resident.PostAsync($"/demands/{receipt.Number}/rating", new { satisfaction = "satisfied", comment = "很快" }, code);
        rated["satisfaction"].Should().Be("satisfied");
        (await resident.PostAsync($"/demands/{receipt.Number}/rating", new { satisfaction = "basically" }, code)).ShouldBeProblem(409, "case.rating.given");
    }

    [Fact]
    public async Task A_photo_is_cleaned_and_can_only_be_attached_by_its_uploader()
    {
        using var resident = ApiCaller.Resident(county);
        using var staff = await ApiCaller.OfAsync(county, CaseSteps.Registrar);
        var photo = await resident.PostBytesAsync("/photos", SamplePhotos.Jpeg(SamplePhotos.ExifWithPlace(1, true)), "image/jpeg");
        photo.Status.Should().Be(201, photo.Text);
        (await resident.PostAsync("/demands", Demand("有照片", photos: [photo["photo"]]))).Status.Should().Be(201);
        foreach (var handle in new[] { photo["photo"], photo["id"], "garbage" })
        {
            (await staff.PostAsync("/demands", Demand("别人的照片", "phone", handle))).ShouldBeProblem(422, "form.invalid")
                .ErrorsOf("photos").Should().Equal("form.photos.unknown");
        }
    }

    [Theory]
    [InlineData("image/jpeg", 422, "photo.not-an-image")]
    [InlineData("image/gif", 415, "api.media-type")]
    [InlineData("application/json", 415, "api.media-type")]
    public async Task What_is_no_photo_is_refused(string type, int status, string code)
    {
        using var resident = ApiCaller.Resident(county);
        (await resident.PostBytesAsync("/photos", "{}"u8.ToArray(), type)).ShouldBeProblem(status, code);
    }

    internal static object Demand(string text, string channel = "web", params string[] photos) => new
    {
        channel,
        place = "fenglinyuan-b1",
        description = text,
        reporterName = "居民甲",
        reporterContact = "000-1111",
        photos,
    };
}
