namespace CaseFlow.Engine.Tests;

public sealed class CodesTests
{
    [Fact]
    public void Codes_are_dotted_and_unique()
    {
        var codes = new[] { typeof(EngineCodes), typeof(FindingCodes) }
            .SelectMany(catalogue => catalogue.GetFields()).Select(field => (string)field.GetRawConstantValue()!).ToList();
        codes.Should().OnlyHaveUniqueItems().And.OnlyContain(code => System.Text.RegularExpressions.Regex.IsMatch(code, "^engine(\\.[a-z]+(-[a-z]+)*){2}$"));
    }
}
