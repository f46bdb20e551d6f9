using CaseFlow.Host.Tests.Faults;

namespace CaseFlow.Host.Tests.Verbs;

public sealed class DmnEvalTests
{
    private const string Fees = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="f" namespace="urn:fees">
          <inputData id="i" name="area"><variable name="area" typeRef="number"/></inputData>
          <decision id="d" name="Fee"><informationRequirement><requiredInput href="#i"/></informationRequirement><literalExpression><text>area * 12</text></literalExpression></decision>
          <decisionService id="s" name="Costs"><outputDecision href="#d"/><inputData href="#i"/></decisionService>
        </definitions>
        """;

    private const string Main = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="urn:m">
          <import name="fees" namespace="urn:fees" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>
          <decision id="D" name="D"><informationRequirement><requiredDecision href="urn:fees#d"/></informationRequirement><literalExpression><text>fees.Fee + 1</text></literalExpression></decision>
        </definitions>
        """;

    [Fact]
    public async Task A_decision_or_a_service_is_made_and_explained()
    {
        using var folder = new TemporaryFolder();
        var (main, fees) = (Path.Combine(folder.Path, "main.dmn"), Path.Combine(folder.Path, "fees.dmn"));
        await File.WriteAllTextAsync(main, Main);
        await File.WriteAllTextAsync(fees, Fees);

        (await VerbRun.OfAsync("dmn", "eval", fees, "--decision", "Fee", "--input", """{"area":2}""")).Output.Trim().Should().Be("24");
        (await VerbRun.OfAsync("dmn", "eval", fees, "--service", "Costs", "--input", """{"area":2}""")).Output.Trim().Should().Be("24");
        (await VerbRun.OfAsync("dmn", "eval", main, "--decision", "D", "--import", fees, "--input", """{"fees":{"area":2}}""")).Output.Trim().Should().Be("25");
        var explained = await VerbRun.OfAsync("dmn", "eval", fees, "--decision", "Fee", "--input", """{"area":2}""", "--explain");
        explained.Output.Should().Contain("\"evidence\"").And.Contain("\"area\": \"2\"");
    }

    [Fact]
    public async Task One_of_decision_and_service_has_to_be_named()
    {
        (await VerbRun.OfAsync("dmn", "eval", "any.dmn", "--language", "en")).Code.Should().Be(2);
        var both = await VerbRun.OfAsync("dmn", "eval", "any.dmn", "--decision", "D", "--service", "S", "--language", "en");
        (both.Code, both.Errors).Should().Match<(int Code, string Errors)>(run => run.Code == 2 && run.Errors.Contains("only one of the two", StringComparison.Ordinal));
    }
}
