namespace CaseFlow.Xml;

/// <summary>Looks for a DOCTYPE before the root element, the only place where XML allows one.</summary>
internal static class Prolog
{
    /// <summary>The line of the DOCTYPE from 1, or 0 when there is none.</summary>
    public static int LineOfDoctype(string text)
    {
        var position = 0;
        while (position < text.Length)
        {
            var rest = text.AsSpan(position);
            if (char.IsWhiteSpace(rest[0]) || rest[0] == '\uFEFF')
            {
                position++;
            }
            else if (rest.StartsWith("<?"))
            {
                position = After(text, position, "?>");
            }
            else if (rest.StartsWith("<!--"))
            {
                position = After(text, position, "-->");
            }
            else
            {
                return rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) ? 1 + text.AsSpan(0, position).Count('\n') : 0;
            }
        }

        return 0;
    }

    private static int After(string text, int position, string end)
    {
        var found = text.IndexOf(end, position, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + end.Length;
    }
}
