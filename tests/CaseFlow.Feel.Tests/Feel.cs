namespace CaseFlow.Feel.Tests;

/// <summary>Short words for evaluating in tests.</summary>
internal static class Feel
{
    internal static readonly DateTimeOffset Now = new(2026, 3, 5, 14, 30, 15, TimeSpan.FromHours(8));

    internal static FeelResult Run(string text, params (string Name, FeelValue Value)[] variables)
    {
        var parse = FeelExpression.Parse(text, [.. variables.Select(variable => variable.Name)]);
        parse.Diagnostics.Should().BeEmpty("because {0} is FEEL", text);
        return parse.Expression!.Evaluate(variables.ToDictionary(variable => variable.Name, variable => variable.Value), Now);
    }

    /// <summary>The value as FEEL text, without failures.</summary>
    internal static string Show(string text, params (string Name, FeelValue Value)[] variables)
    {
        var result = Run(text, variables);
        result.Diagnostics.Should().BeEmpty("because {0} can be evaluated", text);
        return FeelText.Show(result.Value);
    }

    /// <summary>The code of the only failure, which leaves null.</summary>
    internal static string Failure(string text, params (string Name, FeelValue Value)[] variables)
    {
        var result = Run(text, variables);
        result.Value.Should().Be(FeelValue.Missing, "because {0} fails", text);
        return result.Diagnostics.Should().ContainSingle().Which.Code;
    }

    /// <summary>The first reason why the text is not an expression.</summary>
    internal static FeelDiagnostic Refusal(string text)
    {
        var parse = FeelExpression.Parse(text);
        parse.Expression.Should().BeNull("because {0} is refused", text);
        return parse.Diagnostics.Should().ContainSingle().Subject;
    }

    internal static FeelNumber Number(string text)
    {
        FeelNumber.TryParse(text, out var number).Should().BeTrue("because {0} is a number", text);
        return number;
    }

    /// <summary>Says that an example of a function gives a value, as FEEL text.</summary>
    internal static void Gives(string function, string expression, string expected) => Show(expression).Should().Be(expected, "because {0} says so", function);

    /// <summary>Says that a call of a function gives null, for a reason.</summary>
    internal static void Fails(string function, string expression, string code) => Run(expression).Should().Match<FeelResult>(
        result => result.Value == FeelValue.Missing && result.Diagnostics.Any(found => found.Code == code), "because {0} fails with {1}", function, code);
}
