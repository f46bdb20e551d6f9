using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.Traces;
using FluentAssertions;
using Xunit;

namespace CaseFlow.Host.Tests.Drawing;

public sealed class StepWordsTests
{
    private static readonly StepWords Words = new(new Texts(TextCatalogue.Load()), new Instant(0));

    [Fact]
    public void A_decision_is_told_with_its_rule_and_the_values_it_read() =>
        Words.Decided(new DecisionEvidence("D", "哨级", [new("涉及范围", "\"街道\""), new("紧急", "true")], [2], IsTable: true, "\"攻坚哨\""))
            .Should().Be("哨级：按第2条规则，结果为“攻坚哨”（“涉及范围”为“街道”，“紧急”为“是”）。");

    [Fact]
    public void A_default_and_an_expression_are_told_as_such()
    {
        Words.Decided(new DecisionEvidence("D", "哨级", [], [], IsTable: true, "\"常规哨\"")).Should().Contain("没有规则命中，按默认结果“常规哨”");
        Words.Decided(new DecisionEvidence("D", "分值", [], [], IsTable: false, "6")).Should().StartWith("分值：结果为“6”");
    }

    [Fact]
    public void Instances_are_told_apart_by_number_and_subject()
    {
        var step = new TraceStep(4, new ElementId("T"), "签署意见", "userTask", "active", new Instant(0), null, null, null, null, false, null, null);
        Words.Name(step with { Instance = 2 }).Should().Be("签署意见（第2次）");
        Words.Name(step with { Instance = 2, Subject = "业委会" }).Should().Be("签署意见（第2次：业委会）");
        Words.Name(step).Should().Be("签署意见");
    }

    [Fact]
    public void An_early_end_is_told_with_its_condition() =>
        Words.Ended(new TraceEnd("count(votes) >= 2", [new TraceValue("votes", "[1, 2]", null, null)]))
            .Should().Be("满足结束条件，其余各次不再办理：count(votes) >= 2（votes = [1, 2]）。");
}
