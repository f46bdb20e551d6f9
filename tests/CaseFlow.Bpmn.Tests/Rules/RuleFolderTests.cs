using System.Text.RegularExpressions;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Tests.Rules;

/// <summary>Runs every rule over its own folder of examples. In a wrong example the element at fault has an id that begins with Offender.</summary>
public partial class RuleFolderTests
{
    /// <summary>What the reader checks by the table of the standard, without a rule of its own.</summary>
    private static readonly List<string> Forms =
        [.. Constants().Where(code => code.StartsWith("bpmn.schema.", StringComparison.Ordinal) || code.StartsWith("bpmn.reference.", StringComparison.Ordinal))];

    private static readonly string Folder = Path.Combine(Fixture.Folder, "Rules");

    public static TheoryData<string> Examples(string pattern)
    {
        var examples = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            examples.Add(Path.GetRelativePath(Folder, file));
        }

        return examples;
    }

    public static TheoryData<string> Codes() => [.. BpmnRules.All.Select(rule => rule.Code).Concat(Forms)];

    [Theory]
    [MemberData(nameof(Examples), "valid-*.bpmn")]
    public void Right_examples_give_no_finding_of_any_rule(string example)
    {
        var reading = Read(example);
        reading.Findings.Should().BeEmpty();
        reading.Document.Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(Examples), "invalid-*.bpmn")]
    public void Wrong_examples_are_found_at_the_element_and_line_at_fault(string example)
    {
        var code = Path.GetDirectoryName(example)!;
        var severity = BpmnRules.All.SingleOrDefault(candidate => candidate.Code == code)?.Severity ?? Severity.Error;
        var lines = System.IO.File.ReadAllLines(Path.Combine(Folder, example));
        var at = Array.FindIndex(lines, line => line.Contains("id=\"Offender", StringComparison.Ordinal)) + 1;

        var found = Read(example).Findings.Where(finding => finding.Code == code).Should().NotBeEmpty().And.Subject;

        foreach (var finding in found)
        {
            finding.Severity.Should().Be(severity);
            finding.Message.Should().StartWith("Expected ").And.Contain(", but ");
            Sentences().Count(finding.Message).Should().BeGreaterThan(1, "the message says what to do");
            if (at > 0)
            {
                finding.Element?.Value.Should().StartWith("Offender");
                finding.Arguments["element"].Should().StartWith("Offender");
                finding.Line.Should().Be(at);
            }
        }
    }

    [Fact]
    public void A_repeated_id_is_found_where_it_is_repeated()
    {
        var finding = Read(Path.Combine(BpmnCodes.DuplicateId, "invalid-duplicate-id.bpmn")).Findings.Single(found => found.Code == BpmnCodes.DuplicateId);
        finding.Element?.Value.Should().Be("s");
        finding.Line.Should().Be(7);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_file_page_and_examples(string code)
    {
        var rule = BpmnRules.All.SingleOrDefault(candidate => candidate.Code == code);
        var page = Path.Combine(Fixture.Repository, "docs", "rules", code + ".md");
        (rule is null || System.IO.File.Exists(Path.Combine(Fixture.Repository, "src", "CaseFlow.Bpmn", "Validation", "Rules", rule.GetType().Name + ".cs"))).Should().BeTrue();
        System.IO.File.Exists(page).Should().BeTrue();
        System.IO.File.ReadAllText(page).Should().StartWith("# " + code).And.Contain("Wrong:").And.Contain("Right:").And.Contain($"{rule?.Severity ?? Severity.Error}");
        System.IO.File.ReadAllText(Path.Combine(Fixture.Repository, "docs", "rules", "README.md")).Should().Contain($"({code}.md)");
        Directory.EnumerateFiles(Path.Combine(Folder, code), "valid-*.bpmn").Should().NotBeEmpty();
        Directory.EnumerateFiles(Path.Combine(Folder, code), "invalid-*.bpmn").Should().NotBeEmpty();
    }

    [Fact]
    public void No_page_folder_or_rule_file_is_left_without_its_rule()
    {
        var codes = BpmnRules.All.Select(rule => rule.Code).Concat(Forms).ToList();
        codes.Should().OnlyHaveUniqueItems();
        Directory.EnumerateDirectories(Folder).Select(Path.GetFileName).Should().BeEquivalentTo(codes);
        Directory.EnumerateFiles(Path.Combine(Fixture.Repository, "docs", "rules"), "bpmn.*.md").Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(codes);
        Directory.EnumerateFiles(Path.Combine(Fixture.Repository, "src", "CaseFlow.Bpmn", "Validation", "Rules"), "*.cs")
            .Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo(BpmnRules.All.Select(rule => rule.GetType().Name));
    }

    [Fact]
    public void Every_code_is_a_public_constant_and_stands_in_the_index()
    {
        var constants = Constants().ToList();
        constants.Should().OnlyHaveUniqueItems().And.Contain(BpmnRules.All.Select(rule => rule.Code));
        var index = System.IO.File.ReadAllText(Path.Combine(Fixture.Repository, "docs", "rules", "README.md"));
        constants.Should().OnlyContain(code => index.Contains(code, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Constants() => typeof(BpmnCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!);

    private static BpmnReading Read(string example) => BpmnReader.Read(System.IO.File.ReadAllBytes(Path.Combine(Folder, example)));

    [GeneratedRegex(@"\.( |$)")]
    private static partial Regex Sentences();
}
