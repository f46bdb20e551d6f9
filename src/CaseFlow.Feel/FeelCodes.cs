namespace CaseFlow.Feel;

/// <summary>Every code a FEEL diagnostic can carry. Codes never change their meaning.</summary>
public static class FeelCodes
{
    /// <summary>The text does not go on as the grammar asks (DMN 1.5 §10.3.1.2).</summary>
    public const string UnexpectedToken = "feel.parse.unexpected-token";

    /// <summary>A number, string or temporal literal is malformed.</summary>
    public const string InvalidLiteral = "feel.parse.invalid-literal";

    /// <summary>A function is called that neither FEEL defines nor a variable holds.</summary>
    public const string UnknownFunction = "feel.parse.unknown-function";

    /// <summary>A function is called with a number or names of arguments that it does not take.</summary>
    public const string WrongArguments = "feel.parse.wrong-arguments";

    /// <summary>A context literal has the same key twice.</summary>
    public const string DuplicateKey = "feel.parse.duplicate-key";

    /// <summary>FEEL defines this construct, but this implementation does not have it.</summary>
    public const string Unsupported = "feel.unsupported";

    /// <summary>The text has more than 10,000 characters.</summary>
    public const string LimitText = "feel.limit.text";

    /// <summary>
    /// Brackets or keywords nest more than 100 deep, or there are more than 1,000 operators, or calls of functions lie more than 300 deep in each other
    /// or deeper than the stack allows, or a value nests more than 500 deep, or 40 where it leaves the evaluation.
    /// </summary>
    public const string LimitNesting = "feel.limit.nesting";

    /// <summary>The evaluation takes more than 100,000 steps.</summary>
    public const string LimitSteps = "feel.limit.steps";

    /// <summary>A list or string has more than 1,000,000 items or characters.</summary>
    public const string LimitSize = "feel.limit.size";

    /// <summary>No variable has the name.</summary>
    public const string MissingVariable = "feel.evaluate.missing-variable";

    /// <summary>A value has no entry or property of the name.</summary>
    public const string MissingEntry = "feel.evaluate.missing-entry";

    /// <summary>An operand or argument is of a type that the operation does not take.</summary>
    public const string WrongType = "feel.evaluate.wrong-type";

    /// <summary>Two values cannot be compared with each other.</summary>
    public const string NotComparable = "feel.evaluate.not-comparable";

    /// <summary>A text is not of the form that the conversion needs.</summary>
    public const string InvalidValue = "feel.evaluate.invalid-value";

    /// <summary>A text is no regular expression or replacement as XPath 3.1 has them.</summary>
    public const string InvalidPattern = "feel.evaluate.invalid-pattern";

    /// <summary>An index, a part of a date or a result lies outside the possible range.</summary>
    public const string OutOfRange = "feel.evaluate.out-of-range";

    /// <summary>A time names a zone that the machine does not know.</summary>
    public const string UnknownZone = "feel.evaluate.unknown-zone";

    /// <summary>A number or duration is divided by zero.</summary>
    public const string DivisionByZero = "feel.evaluate.division-by-zero";
}
