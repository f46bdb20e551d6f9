namespace CaseFlow.Dmn.Model;

/// <summary>Tests of one value, as written (DMN 1.5 §7.3.2): in a cell of a table, or the values that are allowed.</summary>
/// <param name="Text">The text without white space around it.</param>
/// <param name="Language">The address of the language, its own or the file's; null for FEEL.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record UnaryTests(string Text, string? Language = null, int Line = 0)
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>Whether every value passes: a hyphen, or nothing, which modellers leave for a hyphen.</summary>
    public bool IsAny => Text.Length == 0 || Text == "-";
}
