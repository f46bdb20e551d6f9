using System.Text.Json.Nodes;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.Reference;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tokens;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Host.Tests.Api;

/// <summary>Tokens: refused as soon as they are not good any more, never more than their person, never on pages.</summary>
[Collection(OpenCounty.Name)]
public sealed class TokenApiTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task A_token_revoked_in_the_middle_is_refused_at_the_very_next_request()
    {
        var token = await ApiCaller.TokenAsync(county, CaseSteps.Registrar);
        using var caller = ApiCaller.WithToken(county, token.Secret);
        (await caller.GetAsync("/tasks")).Status.Should().Be(200);
        (await county.UseCases.Send(new RevokeToken(token.Token.Id, CaseSteps.Team))).Refusal!.Code.Should().Be("token.not-found");
        (await caller.GetAsync("/tasks")).Status.Should().Be(200);
        (await county.UseCases.Send(new RevokeToken(token.Token.Id, CaseSteps.Registrar))).IsDone.Should().BeTrue();
        (await caller.GetAsync("/tasks")).ShouldBeProblem(401, "token.revoked").Header("WWW-Authenticate").Should().Contain("invalid_token");
        (await caller.PostAsync("/demands", DemandApiTests.Demand("楼道灯不亮"))).ShouldBeProblem(401, "token.revoked");
    }

    [Fact]
    public async Task A_token_ends_at_its_moment()
    {
        await using var own = await LiveCounty.StartAsync();
        using var caller = await ApiCaller.OfAsync(own, CaseSteps.Registrar);
        own.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromMilliseconds(1));
        (await caller.GetAsync("/tasks")).Status.Should().Be(200);
        own.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await caller.GetAsync("/tasks")).ShouldBeProblem(401, "token.expired");
    }

    [Fact]
    public async Task Who_loses_a_post_loses_its_rights_at_once_and_who_leaves_loses_all()
    {
        await using var own = await LiveCounty.StartAsync();
        var number = (await own.RegisterAsync()).Number;
        using var caller = await ApiCaller.OfAsync(own, CaseSteps.Registrar);
        (await caller.GetAsync($"/cases/{number}")).Status.Should().Be(200);
        await ChangeAsync(own, _ => { });
        (await caller.GetAsync($"/cases/{number}")).ShouldBeProblem(403, "access.case");
        (await caller.GetAsync("/tasks")).Json.GetProperty("items").GetArrayLength().Should().Be(0);
        await ChangeAsync(own, data =>
        {
            var persons = data["persons"]!.AsArray();
            persons.Remove(persons.Single(p => (string?)p!["id"] == CaseSteps.Registrar));
            var absences = data["absences"]!.AsArray();
            foreach (var absence in absences.Where(a => a!.ToJsonString().Contains(CaseSteps.Registrar, StringComparison.Ordinal)).ToList())
            {
                absences.Remove(absence);
            }
        });
        (await caller.GetAsync("/tasks")).ShouldBeProblem(401, "token.person-gone");
    }

    [Theory]
    [InlineData("tasks:read", "POST", "/tasks/1-1-1/claim", "tasks:write")]
    [InlineData("tasks:write", "GET", "/tasks", "tasks:read")]
    [InlineData("tasks:read", "GET", "/cases", "demands:read")]
    [InlineData("demands:read", "POST", "/demands", "demands:write")]
    [InlineData("tasks:write", "GET", "/cases/2026-000001", "demands:read tasks:read")]
    public async Task A_scope_that_is_missing_is_named(string scope, string method, string path, string wanted)
    {
        using var caller = await ApiCaller.OfAsync(county, CaseSteps.Registrar, scope);
        var answer = method == "GET" ? await caller.GetAsync(path) : await caller.PostAsync(path, new { });
        answer.ShouldBeProblem(403, "api.scope.missing")["detail"].Should().Contain(wanted);
    }

    [Theory]
    [InlineData("/tasks")]
    [InlineData("/cases")]
    [InlineData("/cases/2026-000001")]
    public async Task Without_token_staff_addresses_are_closed(string path)
    {
        using var nobody = ApiCaller.Resident(county);
        (await nobody.GetAsync(path)).ShouldBeProblem(401, "api.token.missing").Header("WWW-Authenticate").Should().Be("Bearer");
    }

    [Fact]
    public async Task A_sign_in_cookie_is_no_token_and_a_token_is_no_sign_in()
    {
        using var staff = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await staff.GetAsync("/inbox")).Status.Should().Be(200);
        (await staff.GetAsync("/api/v1/tasks")).Status.Should().Be(401);

        var token = await ApiCaller.TokenAsync(county, CaseSteps.Registrar);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, county.Address + "/inbox");
        request.Headers.Add("Authorization", "Bearer " + token.Secret);
        var answer = await http.SendAsync(request);
        ((int)answer.StatusCode).Should().Be(302);
        answer.Headers.Location!.OriginalString.Should().Contain("/sign-in");
    }

    [Theory]
    [InlineData("Bearer cf_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer ")]
    [InlineData("Basic YTpi")]
    public async Task A_wrong_token_is_refused_even_where_none_is_needed(string sent)
    {
        using var caller = ApiCaller.Resident(county);
        (await caller.PostTextAsync("/demands", "{}", "a-good-key-1234", ("Authorization", sent))).ShouldBeProblem(401, "token.unknown");
    }

    [Fact]
    public async Task Wrong_tokens_from_one_address_end_after_30_and_a_good_one_waits_too()
    {
        var token = await ApiCaller.TokenAsync(county, CaseSteps.Registrar);
        using var caller = ApiCaller.Resident(county);
        for (var i = 0; i < 30; i++)
        {
            (await caller.GetAsync("/tasks", ("Authorization", $"Bearer cf_wrong{i}"))).ShouldBeProblem(401, "token.unknown");
        }

        var answer = (await caller.GetAsync("/tasks", ("Authorization", "Bearer " + token.Secret))).ShouldBeProblem(429, "api.rate");
        int.Parse(answer.Header("Retry-After")).Should().BeInRange(1, 60);
        using var elsewhere = ApiCaller.WithToken(county, token.Secret);
        (await elsewhere.GetAsync("/tasks")).Status.Should().Be(200);
    }

    [Fact]
    public async Task A_token_may_ask_600_times_a_minute()
    {
        using var caller = ApiCaller.WithToken(county, (await ApiCaller.TokenAsync(county, "jinxiu-team", "tasks:read")).Secret);
        var answers = await Task.WhenAll(Enumerable.Range(0, 605).Select(_ => caller.GetAsync("/tasks/nonsense")));
        answers.Count(a => a.Status == 404).Should().Be(600);
        answers.First(a => a.Status == 429).ShouldBeProblem(429, "api.rate").Header("Retry-After").Should().NotBeEmpty();
    }

    [Fact]
    public async Task The_secret_is_nowhere_in_the_file_and_use_is_noted_once_an_hour()
    {
        await using var own = await LiveCounty.StartAsync();
        var token = await ApiCaller.TokenAsync(own, CaseSteps.Registrar);
        token.Secret.Should().MatchRegex("^cf_[A-Za-z0-9_-]{43}$");
        using var caller = ApiCaller.WithToken(own, token.Secret);
        var start = own.Clock.Now;
        await caller.GetAsync("/tasks");
        own.Clock.Advance(TimeSpan.FromMinutes(59));
        await caller.GetAsync("/tasks");
        (await UsedAsync()).Should().Be(start);
        own.Clock.Advance(TimeSpan.FromMinutes(1));
        await caller.GetAsync("/tasks");
        (await UsedAsync()).Should().Be(own.Clock.Now);

        using var connection = new SqliteConnection($"Data Source={own.Database};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT digest FROM access_tokens";
        ((string)command.ExecuteScalar()!).Should().HaveLength(64);
        command.CommandText = "SELECT COUNT(*) FROM access_tokens, receipts WHERE instr(digest, $s) + instr(result, $s) > 0";
        command.Parameters.AddWithValue("$s", token.Secret["cf_".Length..]);
        command.ExecuteScalar().Should().Be(0L);

        async Task<Calendar.Instant?> UsedAsync() =>
            (await own.UseCases.Send(new ListTokens(CaseSteps.Registrar))).Value!.Tokens.Single().LastUsedAt;
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_token_with_one_secret()
    {
        var command = new CreateToken("hongfeng-visitor", "一次", ["tasks:read"], 7, Guid.NewGuid().ToString("N"));
        var both = await Task.WhenAll(county.UseCases.Send(command), county.UseCases.Send(command));
        both[0].Value.Should().BeEquivalentTo(both[1].Value);
        (await county.UseCases.Send(new ListTokens("hongfeng-visitor"))).Value!.Tokens.Should().ContainSingle();
    }

    [Theory]
    [InlineData("", "tasks:read", 7, "token.name")]
    [InlineData("x", "", 7, "token.scopes")]
    [InlineData("x", "everything", 7, "token.scopes")]
    [InlineData("x", "tasks:read", 0, "token.days")]
    [InlineData("x", "tasks:read", 367, "token.days")]
    public async Task A_token_that_cannot_be_is_refused(string name, string scope, int days, string code)
    {
        var outcome = await county.UseCases.Send(new CreateToken("hongfeng-visitor", name, scope.Length == 0 ? [] : [scope], days, Guid.NewGuid().ToString("N")));
        outcome.Refusal!.Code.Should().Be(code);
    }

    private static async Task ChangeAsync(LiveCounty own, Action<JsonNode> change)
    {
        var data = JsonNode.Parse(WorkflowFolder.Find(AppContext.BaseDirectory).ReadDemoCounty())!;
        foreach (var post in data["posts"]!.AsArray().Where(p => (string?)p!["holder"] == CaseSteps.Registrar))
        {
            post!["holder"] = "hongfeng-secretary";
        }

        change(data);
        var outcome = await own.UseCases.Send(new LoadReference(ReferenceKind.Organisation, data.ToJsonString(), OnlyWhenMissing: false));
        outcome.IsDone.Should().BeTrue(outcome.Refusal?.Arguments.GetValueOrDefault("detail"));
    }
}
