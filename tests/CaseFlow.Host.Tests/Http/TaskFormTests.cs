using CaseFlow.Cases;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Values of task forms that no page would have sent.</summary>
[Collection(OpenCounty.Name)]
public sealed class TaskFormTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Theory]
    [InlineData("abc")]
    [InlineData("1e9")]
    [InlineData("12.345")]
    [InlineData("1,000")]
    [InlineData("１２")]
    [InlineData("-1")]
    [InlineData("10000000.01")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("99999999999999999999999999999999999999999999999999")]
    [InlineData("NaN")]
    [InlineData("0x10")]
    public async Task An_amount_that_is_none_is_refused_beside_its_field(string amount)
    {
        var (number, task) = await MeasureAsync();
        using var company = await Caller.StaffAsync(county, CaseSteps.Company);
        var answer = await company.PostAsync($"/tasks/{task}", Measure(("v.temporaryCost", amount)));
        answer.Status.Should().Be(422);
        answer.Html.Should().Contain("href=\"#f-temporaryCost\"").And.Contain("清理积水");
        answer.Words.Should().Contain("元");
        (await county.TaskAsync(CaseSteps.Company, number)).Should().Be(task);
    }

    [Theory]
    [InlineData("v.permanentNeeded", "maybe", "请选择“是”或“否”。")]
    [InlineData("v.temporaryMeasure", "", "请填写此项。")]
    [InlineData("v.temporaryMeasure", "\u00A0 \n \t", "请填写此项。")]
    [InlineData("v.handlingPhotos", "0000000000000000000000000000000000000000000000000000000000000000", "有照片没有上传成功")]
    public async Task A_wrong_answer_is_refused_in_words(string field, string value, string message)
    {
        var (_, task) = await MeasureAsync();
        using var company = await Caller.StaffAsync(county, CaseSteps.Company);
        var answer = await company.PostAsync($"/tasks/{task}", Measure((field, value)));
        answer.Status.Should().Be(422);
        answer.Words.Should().Contain(message);
    }

    [Theory]
    [InlineData("v.acceptDecision", "no-such-choice", "请从给出的选项中选择。")]
    [InlineData("v.category", "no-such-category", "请从列表中选择类别。")]
    [InlineData("v.urgency", "ORDINARY", "请从给出的选项中选择。")]
    public async Task An_answer_that_is_not_offered_is_refused(string field, string value, string message)
    {
        var receipt = await county.RegisterAsync();
        var task = await county.TaskAsync(CaseSteps.Registrar, receipt.Number);
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var fields = new Dictionary<string, string> { ["v.acceptDecision"] = "accept", ["v.category"] = "property.underground-garage.damp", [field] = value };
        var answer = await registrar.PostAsync($"/tasks/{task}", [("key", Key()), .. fields.Select(f => (f.Key, f.Value))]);
        answer.Status.Should().Be(422);
        answer.Words.Should().Contain(message);
    }

    [Fact]
    public async Task A_field_that_may_only_be_read_is_not_written()
    {
        var receipt = await county.RegisterAsync();
        await county.DispatchAsync(receipt.Number, "team");
        var task = await county.TaskAsync(CaseSteps.Team, receipt.Number);
        using var team = await Caller.StaffAsync(county, CaseSteps.Team);
        var answer = await team.PostAsync($"/tasks/{task}", ("key", Key()), ("v.duty", "property"), ("v.responseWay", "phone"));
        answer.Status.Should().Be(422);
        answer.Words.Should().Contain("此项只能查看，不能修改。");
    }

    [Fact]
    public async Task Fields_that_are_not_shown_or_not_of_the_form_leave_no_trace()
    {
        var receipt = await county.RegisterAsync();
        var task = await county.TaskAsync(CaseSteps.Registrar, receipt.Number);
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var answer = await registrar.PostAsync(
            $"/tasks/{task}",
            ("key", Key()),
            ("v.acceptDecision", "accept"),
            ("v.category", "property.underground-garage.damp"),
            ("v.rejectReason", "看不见的理由"),
            ("v.status", "closed"),
            ("v.__proto__", "x"),
            ("v.", "没有名字的值"));
        answer.Status.Should().Be(303);
        var file = (await county.UseCases.Send(new GetCaseFile(CaseSteps.Registrar, receipt.Number))).Value!;
        System.Text.Json.JsonSerializer.Serialize(file).Should().NotContain("__proto__");
        file.Summary.Status.Should().NotBe("closed");
        (await registrar.GetAsync($"/cases/{receipt.Number}")).Words.Should().NotContain("看不见的理由").And.NotContain("没有名字的值");
    }

    [Theory]
    [InlineData("/tasks/1-1-999999999999999999999", 404)]
    [InlineData("/tasks/99999999999999999999-1-1", 404)]
    [InlineData("/tasks/-1-1-1", 404)]
    [InlineData("/tasks/1--1-1", 404)]
    [InlineData("/tasks/0-0-0", 404)]
    [InlineData("/tasks/9223372036854775807-2147483647-9223372036854775807", 404)]
    [InlineData("/tasks/1-1-1%2F..%2F..", 404)]
    [InlineData("/tasks/%20%0A", 404)]
    [InlineData("/tasks/任务", 404)]
    [InlineData("/tasks/%00", 400)]
    [InlineData("/cases/%F0%9F%98%80", 404)]
    [InlineData("/cases/%ED%A0%80", 404)]
    [InlineData("/cases/2026-000001%0D%0ASet-Cookie:x=y", 404)]
    [InlineData("/cases/%27%20OR%201=1%20--", 404)]
    [InlineData("/cases/..%2f..%2fetc", 404)]
    [InlineData("/cases/99999999999999999999-1/path", 404)]
    [InlineData("/demands/registered/none", 404)]
    [InlineData("/demands/registered/%0D%0A", 404)]
    public async Task Garbage_in_an_address_is_not_found(string address, int status)
    {
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await registrar.GetAsync(address)).Status.Should().Be(status);
    }

    [Theory]
    [InlineData("/tasks/x")]
    [InlineData("/tasks/x?handler=Claim")]
    [InlineData("/tasks/x?handler=Release")]
    [InlineData("/tasks/x?handler=Redraw")]
    [InlineData("/tasks/0-0-0?handler=Redraw")]
    public async Task Forms_for_garbage_are_not_found(string address)
    {
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await registrar.PostAsync(address, ("key", Key()))).Status.Should().Be(404);
    }

    [Theory]
    [InlineData("Suspend", "reason")]
    [InlineData("Resume", "none")]
    [InlineData("Merge", "into")]
    [InlineData("Retry", "instance")]
    [InlineData("Reporter", "none")]
    public async Task Verbs_on_a_case_that_is_not_there_are_refused(string verb, string field)
    {
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        foreach (var number in new[] { "2026-999999", "案件%0D%0A" })
        {
            (await registrar.PostAsync($"/cases/{number}?handler={verb}", (field, "编号\r\n"))).Status.Should().BeOneOf(400, 422);
        }
    }

    [Theory]
    [InlineData("/inbox?page=-1")]
    [InlineData("/inbox?page=99999999999")]
    [InlineData("/inbox?page=2147483647&scope=%00")]
    [InlineData("/inbox?page=x&scope=GROUP")]
    [InlineData("/cases?page=-1")]
    [InlineData("/cases?page=99999999999")]
    [InlineData("/cases?page=2147483647")]
    [InlineData("/cases?status=nonsense&category=nonsense&text=%25_%27%5C%00")]
    [InlineData("/cases?status=a&status=b&text=%F0%9F%98%80")]
    public async Task Lists_answer_to_odd_pages_and_filters(string address)
    {
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await registrar.GetAsync(address)).Status.Should().Be(200);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("a key that is longer than one hundred characters, which no form of this program would ever have made, not even once")]
    public async Task A_one_time_key_that_no_form_made_is_refused(string key)
    {
        var receipt = await county.RegisterAsync();
        var task = await county.TaskAsync(CaseSteps.Registrar, receipt.Number);
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var answer = await registrar.PostAsync($"/tasks/{task}", ("key", key), ("v.acceptDecision", "outsideScope"), ("v.rejectReason", "不属范围"));
        answer.Status.Should().Be(422);
        (await county.HasTaskAsync(CaseSteps.Registrar, receipt.Number)).Should().BeTrue();
    }

    private static string Key() => Guid.NewGuid().ToString("N");

    private static (string Name, string Value)[] Measure((string Name, string Value) changed)
    {
        (string Name, string Value)[] usual = [("key", Key()), ("v.temporaryMeasure", "清理积水"), ("v.permanentNeeded", "false")];
        return [.. usual.Where(field => field.Name != changed.Name), changed];
    }

    private async Task<(string Number, TaskId Task)> MeasureAsync()
    {
        var receipt = await county.RegisterAsync();
        await county.ClaimAsync(receipt.Number);
        return (receipt.Number, await county.TaskAsync(CaseSteps.Company, receipt.Number));
    }
}
