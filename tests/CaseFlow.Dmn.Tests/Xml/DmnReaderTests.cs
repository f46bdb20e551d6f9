using System.Text;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Tests.Xml;

public sealed class DmnReaderTests
{
    [Theory]
    [InlineData("http://www.omg.org/spec/DMN/20151101/dmn.xsd")]
    [InlineData("http://www.omg.org/spec/DMN/20180521/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20191111/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20211108/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20230324/MODEL/")]
    public void Files_of_DMN_1_1_to_1_5_are_read(string model) =>
        Dmn.Read("<decision id=\"D\"><literalExpression><text>1</text></literalExpression></decision>", model).Make("D").Show().Should().Be("1");

    [Theory]
    [InlineData("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>")]
    [InlineData("<html/>")]
    public void Other_files_are_refused(string xml) => DecisionModel.Read(Encoding.UTF8.GetBytes(xml)).Refused().Code.Should().Be(DmnCodes.NotDmn);

    [Fact]
    public void External_entities_are_refused_and_nothing_is_fetched() =>
        DecisionModel.Read(Encoding.UTF8.GetBytes("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions>&x;</definitions>")).Refused()
            .Code.Should().Be(DmnCodes.XmlPrefix + XmlReasons.DtdRefused);

    [Fact]
    public void A_table_of_a_hundred_thousand_rules_is_refused() =>
        Dmn.Table(string.Concat(Enumerable.Repeat("<rule/>", 100_000))).Refused().Code.Should().Be(DmnCodes.XmlPrefix + XmlReasons.TooManyElements);

    [Fact]
    public void A_table_with_more_rules_than_are_run_is_refused_with_both_numbers()
    {
        var finding = Dmn.Table(string.Concat(Enumerable.Repeat(Dmn.Rule("-", "1"), 5_001))).Refused();
        finding.Code.Should().Be(DmnCodes.TooMany);
        finding.Arguments.Should().Contain("limit", "5000").And.Contain("found", "5001");
    }

    [Fact]
    public void A_large_table_is_run_within_its_steps()
    {
        var rules = string.Concat(Enumerable.Range(0, 5_000).Select(i => Dmn.Rule($"{i}", $"{i} * 2")));
        Dmn.Table(rules).Make("D", ("x", "4999")).Show().Should().Be("9998");
    }

    [Fact]
    public void Deep_expressions_are_refused_with_their_place()
    {
        var finding = Dmn.Table(Dmn.Rule(new string('(', 3_000) + "1" + new string(')', 3_000), "1")).Refused();
        finding.Code.Should().Be(DmnCodes.ExpressionInvalid);
        finding.Arguments["reason"].Should().Be("feel.limit.nesting");
    }

    [Fact]
    public void Deep_elements_are_refused() =>
        Dmn.Read(string.Concat(Enumerable.Repeat("<a>", 500)) + string.Concat(Enumerable.Repeat("</a>", 500))).Refused()
            .Code.Should().Be(DmnCodes.XmlPrefix + XmlReasons.TooDeep);

    [Fact]
    public void The_number_of_findings_is_bounded() =>
        Dmn.Table(string.Concat(Enumerable.Range(0, 4_000).Select(i => Dmn.Rule($"({i}", "1")))).Findings.Length.Should().Be(1_000);
}
