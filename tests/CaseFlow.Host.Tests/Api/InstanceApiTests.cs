using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Api;

/// <summary>Operations on running processes over HTTP.</summary>
[Collection(OpenCounty.Name)]
public sealed class InstanceApiTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task An_operation_is_previewed_and_carried_out_on_the_version_previewed()
    {
        var number = await ResponseAsync();
        using var admin = await ApiCaller.OfAsync(county, "administrator", "instances:write");
        var shown = await admin.GetAsync($"/cases/{number}/instances");
        shown.Status.Should().Be(200, shown.Text);
        var visit = shown.Json.GetProperty("items")[0].GetProperty("visits").EnumerateArray()
            .Single(v => v.GetProperty("element").GetString() == "Task_FirstResponse").GetProperty("visit").GetInt64();
        var move = new { operation = "modify", instructions = new[] { new { @is = "move", visit, element = "Task_Dispatch" } }, reason = "派错单位" };

        var preview = await admin.PostAsync($"/cases/{number}/instances/1/operations/preview", move);
        preview.Status.Should().Be(200, preview.Text);
        preview.Json.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("code").GetString()).Should().Contain("would.close-work").And.Contain("would.open-work");
        shown.Header("ETag").Should().Be($"\"{preview.Json.GetProperty("version").GetInt64()}\"");

        (await admin.PostAsync($"/cases/{number}/instances/1/operations", move, ("If-Match", "\"1\""))).ShouldBeProblem(409, "api.version.conflict");
        var done = await admin.PostAsync($"/cases/{number}/instances/1/operations", move, ("If-Match", shown.Header("ETag")));
        done.Status.Should().Be(200, done.Text);
        (await county.HasTaskAsync(CaseSteps.Team, number)).Should().BeFalse();
        (await admin.PostAsync($"/cases/{number}/instances/1/operations", move)).ShouldBeProblem(409, "engine.modify.visit-not-open");
    }

    [Fact]
    public async Task Data_are_set_and_deleted()
    {
        var number = await ResponseAsync();
        using var admin = await ApiCaller.OfAsync(county, "administrator", "instances:write");
        (await admin.PostAsync($"/cases/{number}/instances/1/operations", new { operation = "set-variables", variables = new { draftNote = "一", draftCount = 3 }, reason = "补录" }))
            .Status.Should().Be(200);
        (await admin.GetAsync($"/cases/{number}/instances")).Text.Should().Contain("draftCount");
        (await admin.PostAsync($"/cases/{number}/instances/1/operations", new { operation = "remove-variables", names = new[] { "draftNote", "draftCount" }, reason = "清理" }))
            .Status.Should().Be(200);
        (await admin.GetAsync($"/cases/{number}/instances")).Text.Should().NotContain("draftCount");
        (await admin.PostAsync($"/cases/{number}/instances/1/operations", new { operation = "remove-variables", names = new[] { "draftNote" }, reason = "清理" }))
            .ShouldBeProblem(409, "engine.variables.unknown");
    }

    [Fact]
    public async Task Only_administrators_with_the_scope_operate()
    {
        var number = await ResponseAsync();
        using var registrar = await ApiCaller.OfAsync(county, CaseSteps.Registrar, "instances:write");
        (await registrar.GetAsync($"/cases/{number}/instances")).ShouldBeProblem(403, "access.verb");
        (await registrar.PostAsync($"/cases/{number}/instances/1/operations", new { operation = "cancel", reason = "试试" })).ShouldBeProblem(403, "access.verb");
        using var without = await ApiCaller.OfAsync(county, "administrator", "tasks:read");
        (await without.GetAsync($"/cases/{number}/instances")).ShouldBeProblem(403, "api.scope.missing");
    }

    [Fact]
    public async Task What_is_missing_in_an_operation_is_named()
    {
        var number = await ResponseAsync();
        using var admin = await ApiCaller.OfAsync(county, "administrator", "instances:write");
        foreach (var body in new object[]
                 {
                     new { operation = "dance" },
                     new { operation = "modify" },
                     new { operation = "modify", instructions = new[] { new { @is = "move", visit = 3 } } },
                     new { operation = "modify", instructions = new[] { new { @is = "jump" } } },
                     new { operation = "retry" },
                     new { operation = "set-variables", variables = new { deep = new { inner = 1 } } },
                 })
        {
            (await admin.PostAsync($"/cases/{number}/instances/1/operations/preview", body)).ShouldBeProblem(400, "api.json.shape");
        }

        (await admin.PostAsync($"/cases/{number}/instances/1/operations", new { operation = "suspend" })).ShouldBeProblem(422, "request.invalid");
        (await admin.PostAsync($"/cases/{number}/instances/7/operations", new { operation = "suspend", reason = "试" })).ShouldBeProblem(404, "runtime.instance.not-found");
    }

    private async Task<string> ResponseAsync()
    {
        var number = (await county.RegisterAsync()).Number;
        await county.DispatchAsync(number);
        return number;
    }
}
