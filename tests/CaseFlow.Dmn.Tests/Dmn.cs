using System.Text;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using CaseFlow.Feel;
using CaseFlow.Testing;

namespace CaseFlow.Dmn.Tests;

/// <summary>Short words for decisions in tests.</summary>
internal static class Dmn
{
    internal const string Namespace = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    internal static readonly DateTimeOffset Now = new(2026, 3, 5, 14, 30, 15, TimeSpan.FromHours(8));

    internal static byte[] Fixture(string name) => System.IO.File.ReadAllBytes(Path.Combine(Checkout.Root, "tests", "CaseFlow.Dmn.Tests", "Fixtures", name));

    /// <summary>Definitions around the content, which begins on line 2.</summary>
    internal static DecisionCompilation Read(string content, string model = Namespace) =>
        DecisionModel.Read(Encoding.UTF8.GetBytes($"<definitions xmlns=\"{model}\" name=\"d\">\n{content}</definitions>"));

    /// <summary>A whole file, that keeps to the schema, around the content, which begins on line 2.</summary>
    internal static string Definitions(string content, string model = Namespace) =>
        $"<definitions xmlns=\"{model}\" name=\"d\" namespace=\"urn:d\">\n{content}</definitions>";

    internal static DmnReading File(string xml) => DmnReader.Read(Encoding.UTF8.GetBytes(xml));

    internal static DmnDocument Document(string content, string model = Namespace) => File(Definitions(content, model)).Document!;

    /// <summary>One decision D with a table of one input x and one output.</summary>
    internal static DecisionCompilation Table(string rules, string policy = "UNIQUE", string inputType = "", string output = "<output/>") =>
        Read($"""<decision id="D"><decisionTable hitPolicy="{policy}"><input><inputExpression {inputType}><text>x</text></inputExpression></input>{output}{rules}</decisionTable></decision>""");

    internal static string Rule(string test, string result) =>
        $"<rule><inputEntry><text><![CDATA[{test}]]></text></inputEntry><outputEntry><text><![CDATA[{result}]]></text></outputEntry></rule>";

    internal static DecisionResult Make(this DecisionCompilation compilation, string decision, params (string Name, string Feel)[] values)
    {
        compilation.Findings.Should().NotContain(finding => finding.Severity != DmnSeverity.Warning);
        return compilation.Evaluate(decision, values);
    }

    /// <summary>Makes a decision also where other parts of the file are wrong.</summary>
    internal static DecisionResult Evaluate(this DecisionCompilation compilation, string decision, params (string Name, string Feel)[] values) =>
        compilation.Model!.Evaluate(decision, Values(values), Now);

    internal static DecisionResult Serve(this DecisionCompilation compilation, string service, params (string Name, string Feel)[] values) =>
        compilation.Model!.EvaluateService(service, Values(values), Now);

    private static Dictionary<string, FeelValue> Values((string Name, string Feel)[] values) =>
        values.ToDictionary(value => value.Name, value => FeelExpression.Parse(value.Feel).Expression!.Evaluate(new Dictionary<string, FeelValue>(), Now).Value);

    /// <summary>The cell as the index sees it.</summary>
    internal static CaseFlow.Dmn.Indexing.Cell? Cell(string text) => CaseFlow.Dmn.Indexing.Cell.Of(FeelUnaryTests.Parse(text, ["a"]).Tests!);

    internal static string Show(this DecisionResult result)
    {
        result.Problem.Should().BeNull();
        return FeelText.Show(result.Value);
    }

    internal static DmnFinding Refused(this DecisionCompilation compilation)
    {
        var finding = compilation.Findings.Should().ContainSingle().Subject;
        finding.Message.Should().StartWith("Expected ").And.Contain(", but ");
        return finding;
    }
}
