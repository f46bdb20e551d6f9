namespace CaseFlow.Runtime.Drafts.Mending;

/// <summary>Finds the word that was meant where one was mistyped.</summary>
internal static class NearWord
{
    private const int Shortest = 4;
    private const int Longest = 100;

    /// <summary>The only word that differs in one or two letters; null when there is none or more than one.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="words">The words that there are.</param>
    public static string? Of(string written, IEnumerable<string> words)
    {
        if (written.Length is < Shortest or > Longest)
        {
            return null;
        }

        var near = words.Distinct(StringComparer.Ordinal).Select(word => (Word: word, Distance: Distance(written, word))).Where(found => found.Distance is 1 or 2).ToList();
        var nearest = near.Where(found => found.Distance == near.Min(other => other.Distance)).ToList();
        return nearest is [var only] ? only.Word : null;
    }

    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 2)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var kept = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (left[i - 1] == right[j - 1] ? 0 : 1));
                corner = kept;
            }
        }

        return row[right.Length];
    }
}
