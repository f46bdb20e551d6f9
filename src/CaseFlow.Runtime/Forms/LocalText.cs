namespace CaseFlow.Runtime.Forms;

/// <summary>A text that comes with a procedure, in the languages users read.</summary>
/// <param name="Zh">The Chinese text (zh-CN), always there.</param>
/// <param name="En">The English text; equal to the Chinese one where a procedure gives none.</param>
public sealed record LocalText(string Zh, string En)
{
    /// <summary>The text in a language: English for <c>en</c>, else Chinese.</summary>
    /// <param name="language">A language tag such as <c>zh-CN</c> or <c>en</c>.</param>
    public string In(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? En : Zh;
}
