namespace CaseFlow.Feel.Values;

/// <summary>What .NET strings may hold and Unicode text may not.</summary>
internal static class UnicodeText
{
    /// <summary>True when every surrogate has its partner.</summary>
    internal static bool IsWellFormed(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[++at])))
            {
                return false;
            }
        }

        return true;
    }
}
