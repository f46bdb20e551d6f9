using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Tests.Api;

/// <summary>The header Idempotency-Key: done once, answered alike, never for another request.</summary>
[Collection(OpenCounty.Name)]
public sealed class IdempotencyTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task Twenty_identical_posts_at_once_are_one_case()
    {
        using var staff = await ApiCaller.OfAsync(county, CaseSteps.Registrar, "demands:write");
        var text = $"同时二十次 {Guid.NewGuid()}";
        var (json, key) = (Demand(text), Guid.NewGuid().ToString());
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => staff.PostTextAsync("/demands", json, key)));
        answers.Should().OnlyContain(answer => answer.Status == 201);
        answers.Select(answer => answer.Text).Distinct().Should().ContainSingle();
        (await county.UseCases.Send(new ListCases("auditor", null, text, null, null, 1))).Value!.Rows.Should().ContainSingle();
    }

    [Fact]
    public async Task The_same_key_with_another_body_or_address_is_refused()
    {
        using var staff = await ApiCaller.OfAsync(county, CaseSteps.Registrar);
        var key = Guid.NewGuid().ToString();
        var first = await staff.PostTextAsync("/demands", Demand("第一个"), key);
        (await staff.PostTextAsync("/demands", Demand("第二个"), key)).ShouldBeProblem(422, "api.idempotency.mismatch");
        var task = await county.TaskAsync(CaseSteps.Registrar, first["number"]);
        (await staff.PostTextAsync($"/tasks/{task}/claim", null, key)).ShouldBeProblem(422, "api.idempotency.mismatch");
        (await staff.PostTextAsync($"/tasks/{task}/completion", "{}", key)).ShouldBeProblem(422, "api.idempotency.mismatch");
        (await staff.PostTextAsync("/demands", Demand("第一个"), key)).Text.Should().Be(first.Text);
    }

    [Fact]
    public async Task The_same_key_of_another_person_is_another_request()
    {
        using var one = await ApiCaller.OfAsync(county, CaseSteps.Registrar, "demands:write");
        using var other = await ApiCaller.OfAsync(county, "wanghu-registrar", "demands:write");
        var (json, key) = (Demand("两个人用同一个键"), Guid.NewGuid().ToString());
        var (first, second) = (await one.PostTextAsync("/demands", json, key), await other.PostTextAsync("/demands", json, key));
        second.Status.Should().Be(201);
        second["number"].Should().NotBe(first["number"]);
        second["followUpCode"].Should().NotBe(first["followUpCode"]);
    }

    [Fact]
    public async Task Every_verb_answers_a_repeated_request_as_it_did()
    {
        var receipt = await county.RegisterAsync();
        var task = await county.TaskAsync(CaseSteps.Registrar, receipt.Number);
        using var staff = await ApiCaller.OfAsync(county, CaseSteps.Registrar);
        await TwiceAsync(staff, $"/tasks/{task}/claim", null);
        await TwiceAsync(staff, $"/tasks/{task}/release", null);
        await TwiceAsync(staff, $"/tasks/{task}/completion", """{"fields":{"acceptDecision":"accept","category":"property.underground-garage.damp"}}""");
        using var resident = ApiCaller.Resident(county);
        await TwiceAsync(resident, $"/demands/{receipt.Number}/withdrawal", """{"reason":"已经自己解决"}""", ("Follow-Up-Code", receipt.FollowCode));
        var rated = await county.RegisterAsync();
        await county.FeedBackAsync(rated.Number);
        await TwiceAsync(resident, $"/demands/{rated.Number}/rating", """{"satisfaction":"satisfied"}""", ("Follow-Up-Code", rated.FollowCode));
    }

    [Fact]
    public async Task A_refusal_is_not_kept_so_that_a_correction_may_use_the_same_key()
    {
        using var resident = ApiCaller.Resident(county);
        var key = Guid.NewGuid().ToString();
        (await resident.PostTextAsync("/demands", """{"description":"没有地点"}""", key)).ShouldBeProblem(422, "form.invalid");
        (await resident.PostTextAsync("/demands", Demand("有地点了"), key)).Status.Should().Be(201);
    }

    [Theory]
    [InlineData("/demands")]
    [InlineData("/demands/2026-000001/withdrawal")]
    [InlineData("/demands/2026-000001/rating")]
    [InlineData("/tasks/1-1-1/claim")]
    [InlineData("/tasks/1-1-1/release")]
    [InlineData("/tasks/1-1-1/completion")]
    public async Task Without_a_good_key_nothing_is_done(string path)
    {
        using var staff = await ApiCaller.OfAsync(county, CaseSteps.Registrar);
        var code = ("Follow-Up-Code", "AAAAAAAA");
        (await staff.PostTextAsync(path, "{}", null, code)).ShouldBeProblem(400, "api.idempotency.missing");
        foreach (var key in new[] { "short", new string('x', 101), "with blank inside" })
        {
            (await staff.PostTextAsync(path, "{}", key, code)).ShouldBeProblem(400, "api.idempotency.malformed");
        }

        (await staff.PostTextAsync(path, "{}", "two-keys-at-once", code, ("Idempotency-Key", "another-key-12"))).ShouldBeProblem(400, "api.idempotency.malformed");
    }

    private static async Task TwiceAsync(ApiCaller caller, string path, string? json, params (string Name, string Value)[] headers)
    {
        var key = Guid.NewGuid().ToString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => caller.PostTextAsync(path, json, key, headers)));
        answers.Should().OnlyContain(answer => answer.Status == 200, string.Join('\n', answers.Select(a => a.Text)));
        answers.Append(await caller.PostTextAsync(path, json, key, headers)).Select(answer => answer.Text).Distinct().Should().ContainSingle(path);
    }

    private static string Demand(string text) => $$"""{"place":"fenglinyuan-b1","description":"{{text}}","reporterContact":"000-1111"}""";
}
