using System.Text;

namespace CaseFlow.Feel.Syntax;

/// <summary>Which characters names are made of (DMN 1.5 §10.3.1.2, rules 27 to 30).</summary>
internal static class NameCharacters
{
    /// <summary>How many UTF-16 units the name-start character at the position takes; 0 when there is none.</summary>
    internal static int StartLength(string text, int at) => text[at] < 0x80 ? IsStart(text[at]) ? 1 : 0 :
        Rune.TryGetRuneAt(text, at, out var rune) && IsStart(rune.Value) ? rune.Utf16SequenceLength : 0;

    /// <summary>How many UTF-16 units the name-part character at the position takes; 0 when there is none.</summary>
    internal static int PartLength(string text, int at) => text[at] < 0x80 ? IsPart(text[at]) ? 1 : 0 :
        Rune.TryGetRuneAt(text, at, out var rune) && IsPart(rune.Value) ? rune.Utf16SequenceLength : 0;

    /// <summary>True for a name that can be written as it is wherever a name is allowed.</summary>
    internal static bool IsPlain(string name)
    {
        if (name.Length == 0 || StartLength(name, 0) == 0)
        {
            return false;
        }

        for (var at = 0; at < name.Length;)
        {
            var length = PartLength(name, at);
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    private static bool IsStart(int c) => c is '?' or '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        or (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2FF) or (>= 0x370 and <= 0x37D)
        or (>= 0x37F and <= 0x1FFF) or (>= 0x200C and <= 0x200D) or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF)
        or (>= 0x3001 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD) or (>= 0x10000 and <= 0xEFFFF);

    private static bool IsPart(int c) => (IsStart(c) || c is (>= '0' and <= '9') or 0xB7 or (>= 0x300 and <= 0x36F) or (>= 0x203F and <= 0x2040))
        && !(c is 0x1680 or (>= 0x2000 and <= 0x200A));
}
