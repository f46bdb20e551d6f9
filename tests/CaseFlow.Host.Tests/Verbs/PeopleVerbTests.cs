using CaseFlow.Host.Tests.Faults;
using CaseFlow.Host.Verbs;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Verbs;

/// <summary>An office's people from the console.</summary>
public sealed class PeopleVerbTests : IDisposable
{
    private const string Password = "落霞与孤鹜齐飞秋水长天";

    private readonly string folder = Directory.CreateTempSubdirectory("caseflow-people-").FullName;

    [Fact]
    public async Task Init_makes_the_first_administrator_once()
    {
        (await RunAsync("a123456789", "init", "--county", "云溪县", "--login", "boss", "--name", "张三")).Errors.Should().Contain("太常见");
        (await RunAsync(null, "init", "--county", "云溪县", "--login", "boss", "--name", "张三")).Code.Should().Be(1);
        var made = await RunAsync(Password, "init", "--county", "云溪县", "--login", "boss", "--name", "张三");
        (made.Code, made.Errors).Should().Be((0, ""));
        made.Output.Should().Contain("张三").And.NotContain(Password);
        (await RunAsync(Password, "init", "--county", "云溪县", "--login", "boss2", "--name", "李四")).Errors.Should().Contain("已经设置过");
        (await RunAsync(Password + "新", "password", "--login", "BOSS")).Code.Should().Be(0);
        (await RunAsync(Password, "password", "--login", "nobody")).Code.Should().Be(1);
    }

    [Fact]
    public async Task A_password_is_never_taken_from_the_command_line()
    {
        var asked = await RunAsync(Password, "init", "--county", "县", "--login", "boss", "--name", "张三", "--password", Password);
        asked.Code.Should().Be(2);
    }

    [Fact]
    public async Task Import_reports_every_problem_and_loads_all_or_nothing()
    {
        var file = Path.Combine(folder, "county.json");
        await File.WriteAllTextAsync(file, """{"units":[{"id":"a","name":"","level":"village"},{"id":"b","name":"乙","level":"community","parent":"zz"}]}""");
        var refused = await RunAsync("", "import", file);
        refused.Code.Should().Be(1);
        refused.Errors.Should().Contain("organisation.unit.unknown-level").And.Contain("organisation.unit.unknown-parent").And.Contain("没有导入任何内容");

        var county = Path.Combine(Checkout.Root, "workflows", "demo", "county.json");
        var taken = await RunAsync("", "import", county);
        (taken.Code, taken.Errors).Should().Be((0, ""));
        (await RunAsync(Password, "password", "--login", "administrator")).Code.Should().Be(0);
        (await RunAsync("", "import", file)).Code.Should().Be(1);
        (await RunAsync("", "import", county)).Code.Should().Be(0, "the same file again changes nothing");
        (await RunAsync("", "import", Path.Combine(folder, "none.json"))).Code.Should().Be(1);
    }

    [Fact]
    public async Task The_people_of_the_demonstration_are_left_alone() =>
        (await VerbRun.OfAsync("people", "init", "--county", "县", "--login", "boss", "--name", "张三", "--data-folder", folder)).Errors.Should().Contain("--profile office");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<VerbRun> RunAsync(string? input, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        string[] line = ["people", .. args, "--profile", "office", "--data-folder", folder, "--language", "zh-CN"];
        var code = await VerbTree.RunAsync(line, output, error, new StringReader(input is null ? "" : input + "\n"));
        return new VerbRun(code, output.ToString(), error.ToString());
    }
}
