using System.Diagnostics;
using System.Text.Json.Nodes;
using CaseFlow.Host.Conformance;
using CaseFlow.Host.Tests.Faults;

namespace CaseFlow.Host.Tests.Verbs;

public sealed class ConformanceVerbTests
{
    private const string Endless = """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
          <process id="P"><startEvent id="S" /><sequenceFlow id="a" sourceRef="S" targetRef="G" /><exclusiveGateway id="G" /><sequenceFlow id="b" sourceRef="G" targetRef="T" />
          <serviceTask id="T" /><sequenceFlow id="c" sourceRef="T" targetRef="G" /></process>
        </definitions>
        """;

    [Fact]
    public async Task Program_answers_every_line_however_broken_and_ends_with_its_input()
    {
        using var folder = new TemporaryFolder();
        var (endless, laughing) = (Path.Combine(folder.Path, "endless.bpmn"), Path.Combine(folder.Path, "laughing.bpmn"));
        await File.WriteAllTextAsync(endless, Endless);
        await File.WriteAllTextAsync(laughing, "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><definitions>&b;</definitions>");
        string[] requests =
        [
            "no json",
            new string('[', 100_000),
            $$"""{"id":1,"op":"import","file":{{JsonValue.Create(new string('x', 17 * 1024 * 1024)).ToJsonString()}}}""",
            $$"""{"id":2,"op":"import","file":{{JsonValue.Create(Path.Combine(folder.Path, "missing.bpmn")).ToJsonString()}}}""",
            $$"""{"id":3,"op":"import","file":{{JsonValue.Create(laughing).ToJsonString()}}}""",
            $$"""{"id":4,"op":"run","file":{{JsonValue.Create(endless).ToJsonString()}},"script":[{"start":"P"}]}""",
            """{"id":5,"op":"feel","expression":"6 * 7"}""",
        ];
        var answers = (await AskAsync(requests)).Select(line => JsonNode.Parse(line)!).ToList();

        answers.Should().HaveCount(requests.Length);
        answers.Take(6).Should().OnlyContain(answer => !(bool)answer["ok"]!);
        answers.Skip(3).Select(answer => (int?)answer["id"]).Should().Equal(2, 3, 4, 5);
        answers[^1]["value"]!.ToJsonString().Should().Be("42");
    }

    [Fact]
    public void Request_that_does_not_answer_in_time_is_given_up_and_the_next_one_is_answered()
    {
        var output = new StringWriter();
        var input = new StringReader("""
            {"id":1,"op":"feel","expression":"1"}
            {"id":2,"op":"feel","expression":"2"}
            """);
        new RequestLoop(input, output, TimeProvider.System) { HardLimit = TimeSpan.Zero }.Run();
        output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2).And.OnlyContain(line => line.Contains("timeout") || line.Contains("\"ok\":true"));
    }

    [Theory]
    [InlineData("ab\ncd\n", 10, "ab|cd")]
    [InlineData("ab\r\n\r\ncd", 10, "ab||cd")]
    [InlineData("abcdef\ngh\n", 3, "abc…|gh")]
    [InlineData("", 3, "")]
    public void Lines_are_read_up_to_a_limit(string text, int limit, string expected)
    {
        var lines = new BoundedLines(new StringReader(text), limit);
        var read = new List<string>();
        while (lines.Read() is var (line, isCut))
        {
            read.Add(line + (isCut ? "…" : ""));
        }

        string.Join('|', read).Should().Be(expected);
    }

    [Fact]
    public async Task People_run_a_script_and_read_the_path()
    {
        using var folder = new TemporaryFolder();
        var (model, script, trace) = (Path.Combine(folder.Path, "m.bpmn"), Path.Combine(folder.Path, "s.json"), Path.Combine(folder.Path, "t.json"));
        await File.WriteAllTextAsync(model, Endless.Replace("sourceRef=\"T\" targetRef=\"G\"", "sourceRef=\"T\" targetRef=\"E\"", StringComparison.Ordinal).Replace("</process>", "<userTask id=\"E\" /></process>", StringComparison.Ordinal));
        await File.WriteAllTextAsync(script, """[{"start":"P"}]""");
        var run = await VerbRun.OfAsync("bpmn", "run", model, "--script", script, "--trace", trace, "--language", "en");

        run.Code.Should().Be(0, run.Errors);
        run.Output.Should().Contain("completed T").And.Contain("waiting: E (work)").And.Contain("At rest");
        ((string?)JsonNode.Parse(await File.ReadAllTextAsync(trace))!["state"]).Should().Be("waiting");
    }

    [Fact]
    public async Task People_evaluate_expressions_and_are_told_what_is_wrong()
    {
        (await VerbRun.OfAsync("feel", "a * 2", "--context", """{"a":21}""")).Output.Trim().Should().Be("42");
        (await VerbRun.OfAsync("feel", "> 3", "--unary", "--context", """{"?":2}""")).Output.Trim().Should().Be("false");
        var why = await VerbRun.OfAsync("feel", "a > 20 and b = \"x\"", "--explain", "--context", """{"a":21,"b":"y"}""");
        why.Output.ReplaceLineEndings("\n").Should().Be("false\n  a = 21\n  b = \"y\"\n  b = \"x\" → false\n");
        var wrong = await VerbRun.OfAsync("feel", "1 +", "--language", "en");
        (wrong.Code, wrong.Output).Should().Be((1, ""));
        wrong.Errors.ReplaceLineEndings("\n").Should().StartWith("1 +\n   ^\nCharacter 4: ").And.Contain("Expected expression, found end.").And.Contain("feel.parse.");
        (await VerbRun.OfAsync("feel", "楼 + 1", "--language", "zh-CN", "--context", """{"楼":"a"}""")).Errors.Should().Contain("   ^").And.Contain("第3个字符").And.Contain("类型");
        (await VerbRun.OfAsync("feel", "1", "--context", "[1]")).Code.Should().Be(2);
        (await VerbRun.OfAsync("feel", "1", "--context", "{")).Code.Should().Be(2);
        (await VerbRun.OfAsync("dmn", "eval", "nowhere.dmn", "--decision", "D", "--language", "en")).Errors.Should().Contain("conformance.file.unreadable");
    }

    private static async Task<string[]> AskAsync(string[] requests)
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "CaseFlow.Host", configuration, "caseflow.dll"));
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "conformance"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var reading = process.StandardOutput.ReadToEndAsync();
        foreach (var request in requests)
        {
            await process.StandardInput.WriteLineAsync(request);
        }

        process.StandardInput.Close();
        var lines = (await reading).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
        return lines;
    }
}
