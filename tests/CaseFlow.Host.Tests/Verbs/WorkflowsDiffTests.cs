using CaseFlow.Host.Tests.Faults;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Verbs;

public sealed class WorkflowsDiffTests
{
    private static readonly string Demands = Path.Combine(Checkout.Root, "workflows", "on-demand-handling");

    [Fact]
    public async Task Differences_are_said_in_sentences_of_both_languages()
    {
        using var folder = new TemporaryFolder();
        Copy(Demands, folder.Path);
        var file = Path.Combine(folder.Path, "process.bpmn");
        var diagram = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, diagram.Replace("name=\"claim\" amount=\"4\" unit=\"workingHours\"", "name=\"claim\" amount=\"1\" unit=\"workingDays\"", StringComparison.Ordinal));

        var chinese = await VerbRun.OfAsync("workflows", "diff", Demands, folder.Path, "--language", "zh-CN");
        var english = await VerbRun.OfAsync("workflows", "diff", Demands, folder.Path, "--language", "en");

        (chinese.Code, english.Code).Should().Be((1, 1), chinese.Errors);
        chinese.Output.Should().Contain("环节“认领”：").And.Contain("~ 限时由4个工作小时改为1个工作日").And.Contain("改动 1");
        english.Output.Should().Contain("~ Time limit changed from 4 working hours to 1 working day");
    }

    [Fact]
    public async Task Nothing_gives_0_and_what_cannot_be_read_or_compared_gives_2_with_the_reason()
    {
        using var folder = new TemporaryFolder();
        (await VerbRun.OfAsync("workflows", "diff", Demands, Demands, "--language", "zh-CN")).Should().Match<VerbRun>(run => run.Code == 0 && run.Output.Contains("内容相同", StringComparison.Ordinal));
        (await VerbRun.OfAsync("workflows", "diff", Demands, folder.Path, "--language", "zh-CN")).Should().Match<VerbRun>(run => run.Code == 2 && run.Errors.Contains("缺少文件“process.bpmn”", StringComparison.Ordinal));
        (await VerbRun.OfAsync("workflows", "diff", Demands, Path.Combine(folder.Path, "gone"), "--language", "zh-CN")).Should().Match<VerbRun>(run => run.Code == 2 && run.Errors.Contains("没有这个文件夹", StringComparison.Ordinal));
        (await VerbRun.OfAsync("workflows", "diff", Demands, Path.Combine(Demands, "..", "night-talk"), "--language", "zh-CN")).Should().Match<VerbRun>(run => run.Code == 2 && run.Errors.Contains("两个不同的流程", StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
