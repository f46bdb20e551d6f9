namespace CaseFlow.Dmn.Tests.Checks;

/// <summary>MissingTargets, WrongTargets, CircularRequirements, ServiceDecisions.</summary>
public sealed class RequirementRuleTests
{
    [Fact]
    public void What_is_there_and_of_the_right_kind_is_sound() => Checked.Content(
        Checked.Input("i") + Checked.Knowledge("k") + "<knowledgeSource id=\"s\" name=\"s\"/>"
        + Checked.Decision("a") + Checked.Decision("b", needs: Checked.NeedsDecision("#a") + Checked.NeedsInput("#i") + Checked.NeedsKnowledge("#k") + Checked.NeedsAuthority("#s"))
        + "<decisionService id=\"v\" name=\"v\"><outputDecision href=\"#b\"/><inputDecision href=\"#a\"/><inputData href=\"#i\"/></decisionService>"
        + Checked.Decision("c", needs: Checked.NeedsKnowledge("#v"))).Should().BeEmpty();

    [Theory]
    [InlineData("<informationRequirement><requiredDecision href=\"#x\"/></informationRequirement>", "requiredDecision", DmnSeverity.Blocking)]
    [InlineData("<informationRequirement><requiredInput href=\"#x\"/></informationRequirement>", "requiredInput", DmnSeverity.Blocking)]
    [InlineData("<knowledgeRequirement><requiredKnowledge href=\"#x\"/></knowledgeRequirement>", "requiredKnowledge", DmnSeverity.Blocking)]
    [InlineData("<authorityRequirement><requiredAuthority href=\"#x\"/></authorityRequirement>", "requiredAuthority", DmnSeverity.Error)]
    [InlineData("<informationRequirement><requiredInput href=\"urn:nowhere#x\"/></informationRequirement>", "requiredInput", DmnSeverity.Blocking)]
    public void A_target_that_is_not_there_is_found(string needs, string role, DmnSeverity severity)
    {
        var finding = Checked.One("\n" + Checked.Decision("a", needs: needs));
        finding.Should().BeEquivalentTo(new { Code = DmnCodes.ReferenceUnresolved, Element = "a", Line = 3, Severity = severity });
        finding.Arguments.Should().Contain("target", "x").And.Contain("role", role);
    }

    [Theory]
    [InlineData("<decisionService id=\"v\" name=\"v\"><outputDecision href=\"#x\"/></decisionService>", "outputDecision")]
    [InlineData("<decisionService id=\"v\" name=\"v\"><outputDecision href=\"#a\"/><encapsulatedDecision href=\"#x\"/></decisionService>", "encapsulatedDecision")]
    [InlineData("<decisionService id=\"v\" name=\"v\"><outputDecision href=\"#a\"/><inputDecision href=\"#x\"/></decisionService>", "inputDecision")]
    [InlineData("<decisionService id=\"v\" name=\"v\"><outputDecision href=\"#a\"/><inputData href=\"#x\"/></decisionService>", "inputData")]
    public void A_service_whose_decisions_are_not_in_the_file_is_found(string service, string role) =>
        Checked.One(Checked.Decision("a") + service).Should().BeEquivalentTo(new { Code = DmnCodes.ReferenceUnresolved, Element = "v" })
            .And.Subject.As<DmnFinding>().Arguments["role"].Should().Be(role);

    [Theory]
    [InlineData("<informationRequirement><requiredDecision href=\"#i\"/></informationRequirement>", "inputData", "decision")]
    [InlineData("<informationRequirement><requiredInput href=\"#a\"/></informationRequirement>", "decision", "inputData")]
    [InlineData("<knowledgeRequirement><requiredKnowledge href=\"#i\"/></knowledgeRequirement>", "inputData", "businessKnowledgeModel, decisionService")]
    [InlineData("<authorityRequirement><requiredAuthority href=\"#a\"/></authorityRequirement>", "decision", "knowledgeSource")]
    public void A_target_of_the_wrong_kind_is_found(string needs, string kind, string allowed)
    {
        var finding = Checked.One(Checked.Input("i") + Checked.Decision("a") + Checked.Decision("b", needs: needs));
        finding.Code.Should().Be(DmnCodes.ReferenceWrongKind);
        finding.Arguments.Should().Contain("kind", kind).And.Contain("allowed", allowed);
    }

    [Fact]
    public void Targets_in_an_imported_file_are_looked_up_there()
    {
        var other = Checked.Other(Checked.Input("i") + Checked.Decision("d"));
        var needs = Checked.Import() + Checked.Decision("a", needs: Checked.NeedsInput("urn:other#i") + Checked.NeedsDecision("urn:other#d"));
        Checked.Content(needs, other).Should().BeEmpty();
        Checked.One(Checked.Import() + Checked.Decision("a", needs: Checked.NeedsInput("urn:other#gone")), other).Code.Should().Be(DmnCodes.ReferenceUnresolved);
        Checked.One(Checked.Import() + Checked.Decision("a", needs: Checked.NeedsInput("urn:other#d")), other).Code.Should().Be(DmnCodes.ReferenceWrongKind);
    }

    [Fact]
    public void What_leads_to_files_that_are_not_at_hand_is_taken_for_right() =>
        CaseFlow.Dmn.Checks.DmnChecks.Run(Dmn.Document(Checked.Import() + Checked.Decision("a", needs: Checked.NeedsInput("urn:other#i")))).Should().BeEmpty();

    [Fact]
    public void Decisions_that_need_each_other_are_all_named()
    {
        var findings = Checked.Content(
            Checked.Decision("a", needs: Checked.NeedsDecision("#b")) + Checked.Decision("b", needs: Checked.NeedsDecision("#c"))
            + Checked.Decision("c", needs: Checked.NeedsDecision("#a")) + Checked.Decision("d", needs: Checked.NeedsDecision("#a")));
        findings.Should().OnlyContain(finding => finding.Code == DmnCodes.Cycle && finding.Severity == DmnSeverity.Blocking);
        findings.Select(finding => finding.Element).Should().Equal("a", "b", "c");
        findings[0].Message.Should().Contain("a → b → c");
    }

    [Fact]
    public void A_decision_that_needs_itself_is_found() =>
        Checked.One(Checked.Decision("a", needs: Checked.NeedsDecision("#a"))).Should().BeEquivalentTo(new { Code = DmnCodes.Cycle, Element = "a" });

    [Fact]
    public void Circles_lead_through_knowledge_and_services()
    {
        var logic = "<encapsulatedLogic><literalExpression><text>1</text></literalExpression></encapsulatedLogic>";
        Checked.Content(
            Checked.Decision("a", needs: Checked.NeedsKnowledge("#k")) + Checked.Knowledge("k", logic + Checked.NeedsKnowledge("#v"))
            + "<decisionService id=\"v\" name=\"v\"><outputDecision href=\"#a\"/></decisionService>")
            .Select(finding => (finding.Code, finding.Element)).Should().BeEquivalentTo(new[] { (DmnCodes.Cycle, "a"), (DmnCodes.Cycle, "k"), (DmnCodes.Cycle, "v") });
    }

    [Fact]
    public void Two_ways_to_one_decision_are_no_circle() => Checked.Content(
        Checked.Decision("a") + Checked.Decision("b", needs: Checked.NeedsDecision("#a")) + Checked.Decision("c", needs: Checked.NeedsDecision("#a"))
        + Checked.Decision("d", needs: Checked.NeedsDecision("#b") + Checked.NeedsDecision("#c"))).Should().BeEmpty();

    [Fact]
    public void What_the_caller_gives_to_a_service_is_no_circle() => Checked.Content(
        Checked.Decision("a", needs: Checked.NeedsKnowledge("#v")) + Checked.Decision("b", needs: Checked.NeedsDecision("#a"))
        + "<decisionService id=\"v\" name=\"v\"><outputDecision href=\"#c\"/><inputDecision href=\"#b\"/></decisionService>" + Checked.Decision("c")).Should().BeEmpty();

    [Fact]
    public void A_service_without_a_result_is_found() =>
        Checked.One("<decisionService id=\"v\" name=\"v\"/>").Should().BeEquivalentTo(new { Code = DmnCodes.ServiceNoOutput, Element = "v" });

    [Fact]
    public void A_decision_that_is_made_and_given_is_found() =>
        Checked.One(Checked.Decision("a") + "<decisionService id=\"v\" name=\"v\"><outputDecision href=\"#a\"/><inputDecision href=\"urn:d#a\"/></decisionService>")
            .Code.Should().Be(DmnCodes.ServiceRoles);
}
