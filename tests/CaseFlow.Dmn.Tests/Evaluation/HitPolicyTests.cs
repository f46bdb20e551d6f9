using CaseFlow.Feel;

namespace CaseFlow.Dmn.Tests.Evaluation;

public sealed class HitPolicyTests
{
    private const string Ranked = "<output><outputValues><text>\"red\", \"amber\", \"green\"</text></outputValues></output>";

    public static TheoryData<string, string, string, string, string> Policies => new()
    {
        // policy, aggregation, output, x, result of: x < 10 → a, x < 20 → b, x < 30 → a
        { "UNIQUE", "", "", "25", "\"green\"" },
        { "FIRST", "", "", "5", "\"green\"" },
        { "ANY", "", "", "25", "\"green\"" },
        { "PRIORITY", "", Ranked, "5", "\"red\"" },
        { "PRIORITY", "", Ranked, "25", "\"green\"" },
        { "RULE ORDER", "", "", "5", "[\"green\", \"red\", \"green\"]" },
        { "OUTPUT ORDER", "", Ranked, "5", "[\"red\", \"green\", \"green\"]" },
        { "COLLECT", "", "", "15", "[\"red\", \"green\"]" },
        { "COLLECT", "COUNT", "", "5", "3" },
        { "COLLECT", "MIN", "", "5", "\"green\"" },
        { "COLLECT", "MAX", "", "5", "\"red\"" },
        { "COLLECT", "", "", "99", "[]" },
        { "RULE ORDER", "", "", "99", "[]" },
        { "OUTPUT ORDER", "", Ranked, "99", "[]" },
        { "COLLECT", "COUNT", "", "99", "0" },
        { "COLLECT", "COUNT", "", "null", "0" },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_hit_policy_says_what_is_made_of_the_rules_that_match(string policy, string aggregation, string output, string x, string expected) =>
        Lights(policy, aggregation, output).Make("D", ("x", x)).Show().Should().Be(expected);

    [Theory]
    [InlineData("UNIQUE", "", "5", DmnCodes.Overlap)]
    [InlineData("UNIQUE", "", "99", DmnCodes.NoRule)]
    [InlineData("FIRST", "", "99", DmnCodes.NoRule)]
    [InlineData("ANY", "", "5", DmnCodes.Disagreement)]
    [InlineData("ANY", "", "99", DmnCodes.NoRule)]
    [InlineData("PRIORITY", "", "99", DmnCodes.NoRule)]
    [InlineData("COLLECT", "SUM", "99", DmnCodes.NoRule)]
    [InlineData("COLLECT", "SUM", "5", DmnCodes.ExpressionFailed)]
    public void What_a_hit_policy_does_not_allow_is_null_and_a_problem(string policy, string aggregation, string x, string code)
    {
        var result = Lights(policy, aggregation, "").Make("D", ("x", x));
        result.Value.Should().Be(FeelValue.Missing);
        result.Problem!.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("SUM", "15", "7")]
    [InlineData("MIN", "5", "2")]
    [InlineData("MAX", "5", "5")]
    public void Numbers_are_put_together(string aggregation, string x, string expected) =>
        Dmn.Read(Table("COLLECT", aggregation, "<output/>", ("< 10", "3"), ("< 20", "2"), ("< 30", "5"))).Make("D", ("x", x)).Show().Should().Be(expected);

    [Fact]
    public void Several_outputs_are_contexts_in_every_policy()
    {
        var outputs = """<output name="light"><outputValues><text>"red", "green"</text></outputValues></output><output name="fee"/>""";
        Two("FIRST", "", outputs).Make("D", ("x", "5")).Show().Should().Be("{fee: 1, light: \"green\"}");
        Two("PRIORITY", "", outputs).Make("D", ("x", "5")).Show().Should().Be("{fee: 2, light: \"red\"}");
        Two("RULE ORDER", "", outputs).Make("D", ("x", "5")).Show().Should().Be("[{fee: 1, light: \"green\"}, {fee: 2, light: \"red\"}]");
        Two("OUTPUT ORDER", "", outputs).Make("D", ("x", "5")).Show().Should().Be("[{fee: 2, light: \"red\"}, {fee: 1, light: \"green\"}]");
        Two("COLLECT", "", outputs).Make("D", ("x", "15")).Show().Should().Be("[{fee: 2, light: \"red\"}]");
        Two("COLLECT", "MAX", outputs).Make("D", ("x", "5")).Show().Should().Be("{fee: 2, light: \"red\"}");
        Two("ANY", "", outputs).Make("D", ("x", "5")).Problem!.Rules.Should().Equal(1, 2);
    }

    [Fact]
    public void The_priority_of_a_later_output_decides_between_equals()
    {
        var outputs = """<output name="light"><outputValues><text>"green"</text></outputValues></output><output name="fee"><outputValues><text>9, 1</text></outputValues></output>""";
        Dmn.Read($"<decision id=\"D\"><decisionTable hitPolicy=\"PRIORITY\"><input><inputExpression><text>x</text></inputExpression></input>{outputs}{Rule2("-", "\"green\"", "1")}{Rule2("-", "\"green\"", "9")}</decisionTable></decision>")
            .Make("D", ("x", "1")).Show().Should().Be("{fee: 9, light: \"green\"}");
    }

    [Fact]
    public void The_allowed_values_of_the_outputs_type_give_the_order_where_the_output_names_none()
    {
        var type = "<itemDefinition name=\"tLight\"><typeRef>string</typeRef><allowedValues><text>\"red\", \"green\"</text></allowedValues></itemDefinition>";
        Dmn.Read(type + Table("PRIORITY", "", "<output typeRef=\"tLight\"/>", ("-", "\"green\""), ("-", "\"red\""))).Make("D", ("x", "1")).Show().Should().Be("\"red\"");
    }

    [Theory]
    [InlineData("UNIQUE", "\"dark\"")]
    [InlineData("PRIORITY", "\"dark\"")]
    [InlineData("COLLECT", "\"dark\"")]
    public void Where_no_rule_matches_the_default_counts(string policy, string expected) =>
        Dmn.Read(Table(policy, "", "<output><defaultOutputEntry><text>\"dark\"</text></defaultOutputEntry></output>", ("< 10", "1"))).Make("D", ("x", "10")).Show().Should().Be(expected);

    [Fact]
    public void A_table_without_inputs_always_matches() =>
        Dmn.Read("<decision id=\"D\"><decisionTable><output/><rule><outputEntry><text>7</text></outputEntry></rule></decisionTable></decision>").Make("D").Show().Should().Be("7");

    [Fact]
    public void An_input_that_is_not_allowed_is_null_for_the_rules_and_a_problem()
    {
        var result = Dmn.Read($"<decision id=\"D\"><decisionTable><input><inputExpression><text>x</text></inputExpression><inputValues><text>\"a\", \"b\"</text></inputValues></input><output/>{Dmn.Rule("\"a\"", "1")}{Dmn.Rule("null", "2")}</decisionTable></decision>")
            .Make("D", ("x", "\"c\""));
        FeelText.Show(result.Value).Should().Be("2");
        result.Problem!.Code.Should().Be(DmnCodes.InputNotAllowed);
    }

    [Theory]
    [InlineData("<output name=\"o\" typeRef=\"number\"/>", "")]
    [InlineData("<output name=\"o\"/>", "typeRef=\"number\"")]
    public void A_result_of_another_type_is_null_and_a_problem(string output, string entry)
    {
        var result = Dmn.Read($"<decision id=\"D\"><decisionTable>{output}<output name=\"p\"/><rule><outputEntry {entry}><text>\"a\"</text></outputEntry><outputEntry><text>\"b\"</text></outputEntry></rule></decisionTable></decision>").Make("D");
        FeelText.Show(result.Value).Should().Be("{o: null, p: \"b\"}");
        result.Problem!.Code.Should().Be(DmnCodes.TypeMismatch);
    }

    private static DecisionCompilation Lights(string policy, string aggregation, string output) => Dmn.Read(
        Table(policy, aggregation, output.Length > 0 ? output : "<output/>", ("< 10", "\"green\""), ("< 20", "\"red\""), ("< 30", "\"green\"")));

    private static DecisionCompilation Two(string policy, string aggregation, string outputs) => Dmn.Read(
        $"<decision id=\"D\"><decisionTable hitPolicy=\"{policy}\"{Aggregation(aggregation)}><input><inputExpression><text>x</text></inputExpression></input>{outputs}{Rule2("< 10", "\"green\"", "1")}{Rule2("< 20", "\"red\"", "2")}</decisionTable></decision>");

    private static string Table(string policy, string aggregation, string output, params (string Test, string Result)[] rules) =>
        $"<decision id=\"D\"><decisionTable hitPolicy=\"{policy}\"{Aggregation(aggregation)}><input><inputExpression><text>x</text></inputExpression></input>{output}{string.Concat(rules.Select(rule => Dmn.Rule(rule.Test, rule.Result)))}</decisionTable></decision>";

    private static string Aggregation(string aggregation) => aggregation.Length == 0 ? "" : $" aggregation=\"{aggregation}\"";

    private static string Rule2(string test, string one, string two) =>
        $"<rule><inputEntry><text><![CDATA[{test}]]></text></inputEntry><outputEntry><text>{one}</text></outputEntry><outputEntry><text>{two}</text></outputEntry></rule>";
}
