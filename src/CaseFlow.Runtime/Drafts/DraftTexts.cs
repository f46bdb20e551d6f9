namespace CaseFlow.Runtime.Drafts;

/// <summary>What people write about a draft.</summary>
internal static class DraftTexts
{
    private const int Longest = 1000;
    private const int LongestDocument = 300;

    /// <summary>Refuses a note that is missing or too long; null when it is neither.</summary>
    public static Refusal? RefuseNote(string note, string document) => string.IsNullOrWhiteSpace(note)
        ? Problem("note", DraftCodes.NoteRequired)
        : RefuseLength("note", note, Longest) ?? RefuseLength("document", document, LongestDocument);

    /// <summary>Refuses a reason that is missing or too long; null when it is neither.</summary>
    public static Refusal? RefuseReason(string reason, bool isRequired) => isRequired && string.IsNullOrWhiteSpace(reason)
        ? Problem("reason", DraftCodes.ReasonRequired)
        : RefuseLength("reason", reason, Longest);

    private static Refusal? RefuseLength(string field, string text, int max) =>
        text.Trim().Length > max ? Problem(field, DraftCodes.TextTooLong, ("max", $"{max}")) : null;

    private static Refusal Problem(string field, string code, params (string Name, string Value)[] arguments) =>
        Refusal.Of(code, arguments) with { Fields = [FieldProblem.Of(field, code, arguments)] };
}
