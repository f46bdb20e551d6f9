namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>Strings counted and cut in code points.</summary>
internal static class CodePoints
{
    /// <summary>The code point at a place and how many UTF-16 units it takes.</summary>
    internal static int At(string text, int at, out int length)
    {
        var unit = text[at];
        if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(unit, text[at + 1]);
        }

        length = 1;
        return unit;
    }

    internal static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
            }
        }

        return count;
    }

    /// <summary>The place so many code points further on, at most the end.</summary>
    internal static int Skip(string text, int from, int count)
    {
        var at = from;
        for (var i = 0; i < count && at < text.Length; i++)
        {
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        }

        return at;
    }
}
