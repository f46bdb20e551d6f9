using CaseFlow.Host.Tests.Faults;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Verbs;

public sealed class DmnCheckTests
{
    private const string Broken = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="d" namespace="urn:d">
          <decision id="Grade" name="Grade" colour="red">
            <informationRequirement><requiredInput href="#Gone"/></informationRequirement>
            <literalExpression><text>1</text></literalExpression>
          </decision>
        </definitions>
        """;

    [Fact]
    public async Task A_sound_file_is_sound_in_both_languages()
    {
        var file = Path.Combine(Checkout.Root, "tests/CaseFlow.Dmn.Tests/Fixtures/whistle-grade.dmn");
        var chinese = await VerbRun.OfAsync("dmn", "check", file, "--language", "zh-CN");
        var english = await VerbRun.OfAsync("dmn", "check", file, "--language", "en");

        chinese.Code.Should().Be(0, chinese.Output);
        chinese.Output.Should().Contain("可以使用");
        english.Output.Should().Contain("sound (0 warnings)");
    }

    [Fact]
    public async Task A_finding_names_line_element_and_code_in_both_languages()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "broken.dmn");
        await File.WriteAllTextAsync(file, Broken);

        var chinese = await VerbRun.OfAsync("dmn", "check", file, "--language", "zh-CN");
        var english = await VerbRun.OfAsync("dmn", "check", file, "--language", "en");

        chinese.Code.Should().Be(1);
        chinese.Output.Should().MatchRegex(@"broken\.dmn:2: 错误 dmn\.schema\.unexpected-attribute Grade: \p{IsCJKUnifiedIdeographs}")
            .And.MatchRegex(@"broken\.dmn:3: 无法执行 dmn\.reference\.unresolved Grade: \p{IsCJKUnifiedIdeographs}");
        english.Output.Should().MatchRegex(@"broken\.dmn:2: error dmn\.schema\.unexpected-attribute Grade: Expected")
            .And.MatchRegex(@"broken\.dmn:3: not carried out dmn\.reference\.unresolved Grade: Expected");
    }

    [Fact]
    public async Task Files_that_are_named_together_may_import_each_other()
    {
        using var folder = new TemporaryFolder();
        var (main, other) = (Path.Combine(folder.Path, "main.dmn"), Path.Combine(folder.Path, "other.dmn"));
        await File.WriteAllTextAsync(other, Broken.Replace("urn:d", "urn:other", StringComparison.Ordinal));
        await File.WriteAllTextAsync(main, """
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="urn:m">
              <import name="o" namespace="urn:other" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>
              <decision id="D" name="D"><informationRequirement><requiredDecision href="urn:other#Grade"/></informationRequirement><literalExpression><text>o.Grade</text></literalExpression></decision>
            </definitions>
            """);

        (await VerbRun.OfAsync("dmn", "check", main, "--language", "en")).Output.Should().Contain("dmn.import.unresolved");
        (await VerbRun.OfAsync("dmn", "check", main, other, "--language", "en")).Output.Should().NotContain("dmn.import.unresolved");
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "dmn.xml.dtd-refused")]
    [InlineData("<definitions", "dmn.xml.malformed")]
    [InlineData("<html/>", "dmn.xml.not-dmn")]
    public async Task A_hostile_or_broken_file_is_refused_with_a_reason(string content, string code)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file.dmn");
        await File.WriteAllTextAsync(file, content);

        var check = await VerbRun.OfAsync("dmn", "check", file);
        var roundTrip = await VerbRun.OfAsync("dmn", "roundtrip", file, "-o", Path.Combine(folder.Path, "out.dmn"));

        check.Code.Should().Be(1);
        check.Output.Should().Contain(code);
        roundTrip.Code.Should().Be(1);
        roundTrip.Errors.Should().Contain(code);
        File.Exists(Path.Combine(folder.Path, "out.dmn")).Should().BeFalse();
    }

    [Fact]
    public async Task A_file_is_written_as_it_was_read_also_where_it_has_mistakes()
    {
        using var folder = new TemporaryFolder();
        var (file, target) = (Path.Combine(folder.Path, "in.dmn"), Path.Combine(folder.Path, "out.dmn"));
        await File.WriteAllTextAsync(file, Broken.Replace("/>", " />", StringComparison.Ordinal));

        var run = await VerbRun.OfAsync("dmn", "roundtrip", file, "--output", target, "--language", "en");

        run.Code.Should().Be(0, run.Errors);
        (await File.ReadAllTextAsync(target)).Should().Be("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + await File.ReadAllTextAsync(file) + "\n");
    }

    [Fact]
    public async Task A_missing_file_is_refused_and_a_missing_argument_is_wrong_usage()
    {
        (await VerbRun.OfAsync("dmn", "check", "no-such-file.dmn", "--language", "en")).Errors.Should().Contain("no-such-file.dmn");
        (await VerbRun.OfAsync("dmn", "check")).Code.Should().Be(2);
        (await VerbRun.OfAsync("dmn", "roundtrip", "no-such-file.dmn")).Code.Should().Be(2);
    }
}
