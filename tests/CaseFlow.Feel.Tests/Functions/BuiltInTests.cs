using CaseFlow.Feel.Functions;

namespace CaseFlow.Feel.Tests.Functions;

public class BuiltInTests
{
    [Fact]
    public void Every_function_but_those_of_time_has_an_example()
    {
        var examples = typeof(BuiltInTests).Assembly.GetTypes()
            .Select(type => type.GetProperty("Examples")?.GetValue(null)).OfType<TheoryData<string, string, string>>()
            .SelectMany(rows => rows.Select(row => (string)row[0])).ToHashSet();
        BuiltIns.All.Where(function => function.Body.Method.DeclaringType != typeof(TemporalFunctions)).Select(function => function.Called)
            .Should().BeSubsetOf(examples);
    }

    [Fact]
    public void No_function_throws_on_nulls_or_on_any_kind_of_argument()
    {
        string[] arguments = ["null", "1", "-1", "1e40", "\"a\"", "true", "[]", "[1, null, \"a\"]", "{a: 1}", "@\"2026-01-01\"", "@\"10:00:00Z\"", "@\"P1D\"", "@\"P1M\"", "now()", "[1..2]", "(> 1)", "function(a, b) a", "\"[\"", "\"(a*)*\""];
        foreach (var function in BuiltIns.All)
        {
            for (var count = 0; count <= 4; count++)
            {
                foreach (var argument in arguments.Where(_ => function.Takes(count)))
                {
                    var text = $"{function.Called}({string.Join(", ", Enumerable.Repeat(argument, count))})";
                    Feel.Run(text).Value.Should().NotBeNull("because {0} has a value", text);
                }
            }
        }
    }
}
