using System.Reflection;

namespace CaseFlow.Calendar.Tests;

public class CalendarCodesTests
{
    [Fact]
    public void Codes_are_dotted_lower_case_and_each_its_own()
    {
        var codes = typeof(CalendarCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).ToList();

        codes.Should().HaveCountGreaterThan(15).And.OnlyHaveUniqueItems();
        codes.Should().OnlyContain(c => System.Text.RegularExpressions.Regex.IsMatch(c, @"^calendar\.[a-z]+\.[a-z0-9-]+$"));
    }
}
