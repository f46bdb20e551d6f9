namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>The regular expressions read last, for all evaluations at once. What stands here changes no result and no count of steps.</summary>
internal static class PatternCache
{
    private const int MostPatterns = 256;
    private const int LongestKept = 1000;
    private static readonly Lock Gate = new();
    private static readonly Dictionary<(string Text, string Flags), (Pattern? Pattern, string? Problem)> Patterns = [];

    /// <summary>The expression; null, and what was expected instead, when it is none.</summary>
    internal static (Pattern? Pattern, string? Problem) Read(string text, string flags)
    {
        if (text.Length + flags.Length > LongestKept)
        {
            return Pattern.Read(text, flags);
        }

        lock (Gate)
        {
            if (Patterns.TryGetValue((text, flags), out var known))
            {
                return known;
            }
        }

        var read = Pattern.Read(text, flags);
        lock (Gate)
        {
            if (Patterns.Count >= MostPatterns)
            {
                Patterns.Clear();
            }

            Patterns[(text, flags)] = read;
        }

        return read;
    }
}
