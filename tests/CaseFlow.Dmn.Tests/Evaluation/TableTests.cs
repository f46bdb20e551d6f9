namespace CaseFlow.Dmn.Tests.Evaluation;

public sealed class TableTests
{
    [Fact]
    public void The_rule_that_matches_decides_and_is_named_with_the_inputs()
    {
        var result = Dmn.Table(Dmn.Rule("< 5", "\"low\"") + Dmn.Rule(">= 5", "\"high\"")).Make("D", ("x", "7"));
        result.Show().Should().Be("\"high\"");
        var evidence = result.Evidence.Should().ContainSingle().Subject;
        evidence.Rules.Should().Equal(2);
        evidence.Inputs.Should().ContainSingle().Which.Should().Be(new CaseFlow.Dmn.Evaluation.DecisionInput("x", "7"));
        evidence.Result.Should().Be("\"high\"");
    }

    [Fact]
    public void Rules_that_overlap_under_unique_are_a_problem_that_names_them()
    {
        var result = Dmn.Table(Dmn.Rule("< 5", "1") + Dmn.Rule("9", "2") + Dmn.Rule("< 3", "3")).Make("D", ("x", "2"));
        result.Problem!.Code.Should().Be(DmnCodes.Overlap);
        result.Problem.Rules.Should().Equal(1, 3);
        result.Problem.Message.Should().Contain("rules 1, 3");
        result.Value.Should().Be(CaseFlow.Feel.FeelValue.Missing);
    }

    [Fact]
    public void Under_first_the_first_rule_decides_and_the_rest_is_not_tried()
    {
        var result = Dmn.Table(Dmn.Rule("< 5", "1") + Dmn.Rule("not a number < 3", "2") + Dmn.Rule("< 3", "3"), "FIRST").Make("D", ("x", "2"));
        result.Show().Should().Be("1");
        result.Evidence[0].Rules.Should().Equal(1);
    }

    [Fact]
    public void Where_no_rule_matches_the_result_is_null_and_a_problem()
    {
        var result = Dmn.Table(Dmn.Rule("< 5", "1")).Make("D", ("x", "9"));
        result.Value.Should().Be(CaseFlow.Feel.FeelValue.Missing);
        result.Problem!.Code.Should().Be(DmnCodes.NoRule);
        result.Evidence[0].Rules.Should().BeEmpty();
    }

    [Fact]
    public void Where_no_rule_matches_the_default_is_the_result() =>
        Dmn.Table(Dmn.Rule("< 5", "1"), output: "<output><defaultOutputEntry><text>0</text></defaultOutputEntry></output>")
            .Make("D", ("x", "9")).Show().Should().Be("0");

    [Fact]
    public void A_result_outside_the_allowed_values_is_a_problem_with_its_place()
    {
        var result = Dmn.Table(Dmn.Rule("-", "\"c\""), output: """<output name="o"><outputValues><text>"a", "b"</text></outputValues></output>""").Make("D", ("x", "9"));
        result.Problem!.Code.Should().Be(DmnCodes.OutputNotAllowed);
        result.Problem.Arguments["rule"].Should().Be("1");
        result.Problem.Arguments["column"].Should().Be("o");
    }

    [Theory]
    [InlineData("typeRef=\"number\"", "\"text\"", DmnCodes.TypeMismatch)]
    [InlineData("typeRef=\"integer\"", "1.5", DmnCodes.TypeMismatch)]
    [InlineData("typeRef=\"feel:date\"", "5", DmnCodes.TypeMismatch)]
    [InlineData("typeRef=\"dayTimeDuration\"", "duration(\"P1Y\")", DmnCodes.TypeMismatch)]
    public void An_input_of_another_type_is_a_problem(string type, string value, string code) =>
        Dmn.Table(Dmn.Rule("-", "1"), inputType: type).Make("D", ("x", value)).Problem!.Code.Should().Be(code);

    [Fact]
    public void An_input_outside_the_allowed_values_is_a_problem() =>
        Dmn.Read("""<decision id="D"><decisionTable><input label="甲"><inputExpression><text>x</text></inputExpression><inputValues><text>[1..3]</text></inputValues></input><output/></decisionTable></decision>""")
            .Make("D", ("x", "4")).Problem!.Code.Should().Be(DmnCodes.InputNotAllowed);

    [Fact]
    public void A_test_that_fails_is_a_problem_with_rule_and_column()
    {
        var problem = Dmn.Table(Dmn.Rule("> 1", "1")).Make("D", ("x", "\"text\"")).Problem!;
        problem.Code.Should().Be(DmnCodes.ExpressionFailed);
        problem.Rules.Should().Equal(1);
        problem.Arguments["column"].Should().Be("x");
    }

    [Fact]
    public void A_missing_variable_is_a_problem() =>
        Dmn.Table(Dmn.Rule("> 1", "1")).Make("D").Problem!.Code.Should().Be(DmnCodes.ExpressionFailed);

    [Fact]
    public void A_null_input_passes_only_what_takes_null() =>
        Dmn.Table(Dmn.Rule("> 1", "1") + Dmn.Rule("null", "2"), inputType: "typeRef=\"number\"").Make("D", ("x", "null")).Show().Should().Be("2");

    [Fact]
    public void Several_outputs_give_a_context()
    {
        var result = Dmn.Read("""<decision id="D"><decisionTable><output name="a"/><output name="b"/><rule><outputEntry><text>1</text></outputEntry><outputEntry><text>2 + 1</text></outputEntry></rule></decisionTable></decision>""");
        result.Make("D").Show().Should().Be("{a: 1, b: 3}");
    }

    [Fact]
    public void Empty_cells_mean_any_value_and_no_result() =>
        Dmn.Table("<rule><inputEntry><text/></inputEntry><outputEntry><text/></outputEntry></rule>").Make("D", ("x", "1")).Show().Should().Be("null");

    [Fact]
    public void Steps_are_limited_over_the_whole_table()
    {
        var test = "count(for i in 1..20000 return i) > ?";
        var result = Dmn.Table(string.Concat(Enumerable.Range(0, 100).Select(i => Dmn.Rule($"{test} + {i} and false", "1")))).Make("D", ("x", "1"));
        result.Problem!.Code.Should().Be(DmnCodes.LimitSteps);
        result.Problem.Arguments["limit"].Should().Be("500000");
    }
}
