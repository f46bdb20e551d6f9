using CaseFlow.Dmn.Checks;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Tests.Checks;

/// <summary>Short words for models that are checked.</summary>
internal static class Checked
{
    internal const string Number = "<literalExpression><text>1</text></literalExpression>";

    /// <summary>What the checks say about a file around the content, which begins on line 2.</summary>
    internal static IReadOnlyList<DmnFinding> Content(string content, params DmnDocument[] imported) => DmnChecks.Run(Dmn.Document(content), imported);

    internal static DmnFinding One(string content, params DmnDocument[] imported)
    {
        var finding = Content(content, imported).Should().ContainSingle().Subject;
        finding.Message.Should().StartWith("Expected ").And.Contain(", but ");
        return finding;
    }

    internal static string Decision(string id, string inside = Number, string needs = "") => $"<decision id=\"{id}\" name=\"{id}\">{needs}{inside}</decision>\n";

    internal static string Input(string id) => $"<inputData id=\"{id}\" name=\"{id}\"/>\n";

    internal static string Knowledge(string id, string inside = "<encapsulatedLogic><literalExpression><text>1</text></literalExpression></encapsulatedLogic>") =>
        $"<businessKnowledgeModel id=\"{id}\" name=\"{id}\">{inside}</businessKnowledgeModel>\n";

    internal static string NeedsDecision(string href) => $"<informationRequirement><requiredDecision href=\"{href}\"/></informationRequirement>";

    internal static string NeedsInput(string href) => $"<informationRequirement><requiredInput href=\"{href}\"/></informationRequirement>";

    internal static string NeedsKnowledge(string href) => $"<knowledgeRequirement><requiredKnowledge href=\"{href}\"/></knowledgeRequirement>";

    internal static string NeedsAuthority(string href) => $"<authorityRequirement><requiredAuthority href=\"{href}\"/></authorityRequirement>";

    internal static string Import(string space = "urn:other", string name = "他", string kind = Dmn.Namespace) => $"<import name=\"{name}\" namespace=\"{space}\" importType=\"{kind}\"/>";

    internal static DmnDocument Other(string content) => Dmn.File($"<definitions xmlns=\"{Dmn.Namespace}\" name=\"o\" namespace=\"urn:other\">{content}</definitions>").Document!;
}
