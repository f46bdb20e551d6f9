using System.Text;
using System.Xml.Linq;
using CaseFlow.Dmn.Model;
using CaseFlow.Testing;

namespace CaseFlow.Dmn.Tests;

/// <summary>The table of what of DMN is carried out: made from the examples, and complete.</summary>
public sealed class SupportTests
{
    private static readonly Dictionary<Type, string> Boxes = new()
    {
        [typeof(Expression.Literal)] = "literalExpression",
        [typeof(Expression.Table)] = "decisionTable",
        [typeof(Expression.Context)] = "context",
        [typeof(Expression.Invocation)] = "invocation",
        [typeof(Expression.List)] = "list",
        [typeof(Expression.Relation)] = "relation",
        [typeof(Expression.Function)] = "functionDefinition",
        [typeof(Expression.Conditional)] = "conditional",
        [typeof(Expression.Filter)] = "filter",
        [typeof(Expression.For)] = "for",
        [typeof(Expression.Some)] = "some",
        [typeof(Expression.Every)] = "every",
    };

    private static readonly string[] Graph =
        ["inputData", "businessKnowledgeModel", "decisionService", "knowledgeSource", "import", "itemDefinition", "itemComponent", "functionItem", "allowedValues", "typeConstraint"];

    public static TheoryData<string> Elements() => [.. Boxes.Values, .. Graph];

    public static TheoryData<HitPolicy> Policies() => [.. Enum.GetValues<HitPolicy>()];

    public static TheoryData<Aggregation> Aggregations() => [.. Enum.GetValues<Aggregation>()];

    public static TheoryData<DmnVersion> Versions() => [.. Enum.GetValues<DmnVersion>()];

    [Fact]
    public void Every_boxed_expression_is_known_here() =>
        typeof(Expression).GetNestedTypes().Where(type => type != typeof(Expression.Missing)).Should().BeEquivalentTo(Boxes.Keys);

    [Theory]
    [MemberData(nameof(Elements))]
    public void Every_construct_has_an_example(string element) =>
        ElementFolder.All.Should().Contain(folder => XDocument.Parse(folder.Model).Descendants().Any(found => found.Name.LocalName == element));

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_hit_policy_has_an_example(HitPolicy policy) => HasAttribute("hitPolicy", policy.ToString());

    [Theory]
    [MemberData(nameof(Aggregations))]
    public void Every_aggregation_has_an_example(Aggregation aggregation) => HasAttribute("aggregation", aggregation.ToString());

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_version_has_an_example(DmnVersion version) =>
        ElementFolder.All.Should().Contain(folder => folder.Documents[0].Document!.Version == version);

    [Fact]
    public void Table_says_what_the_examples_show()
    {
        var path = Path.Combine(Checkout.Root, "docs", "dmn-support.md");
        var text = Text();
        if (Environment.GetEnvironmentVariable("CASEFLOW_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(text);
    }

    private static void HasAttribute(string attribute, string value) =>
        ElementFolder.All.Should().Contain(folder => XDocument.Parse(folder.Model).Descendants().Any(found =>
            string.Equals(((string?)found.Attribute(attribute) ?? "").Replace(" ", ""), value, StringComparison.OrdinalIgnoreCase)));

    private static string Text()
    {
        var text = new StringBuilder("""
            # What of DMN is carried out

            Made by a test from the examples in `tests/CaseFlow.Dmn.Tests/Elements`: each is a model of DMN 1.1 to 1.6, inputs, and the values that decisions and services give for them. What is wrong with
            a file is found when it is checked, by a code; what goes wrong in a decision makes that part of the value null, with a code beside it. Expressions are those of [FEEL](feel-support.md). Run the tests
            once with `CASEFLOW_UPDATE_GOLDEN=1` after a change, and read what changed.


            """.ReplaceLineEndings("\n"));
        foreach (var construct in ElementFolder.All.GroupBy(folder => folder.Name.Split('.')[0]))
        {
            text.Append($"## {Spoken(construct.Key)}\n\n| Variant | Shows | Carried out | Example |\n|---|---|---|---|\n");
            foreach (var folder in construct)
            {
                var verdict = folder.ExpectedFindings is { Count: > 0 } codes ? $"found: {string.Join(", ", codes.Distinct().Select(code => $"`{code}`"))}" : "yes";
                text.Append($"| {Spoken(folder.Name.Split('.')[1])} | {folder.Shows} | {verdict} | [{folder.Name}](../tests/CaseFlow.Dmn.Tests/Elements/{folder.Name}) |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Spoken(string name) => name.Replace('-', ' ');
}
