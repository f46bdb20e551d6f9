using System.Buffers;
using System.Globalization;
using System.Xml;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>Whether a text is a value of a type (XML Schema part 2). Prefixes are looked up elsewhere.</summary>
internal static class Values
{
    private const string Blank = " \t\r\n";

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789+-.eE");

    /// <summary>The value without the white space around it, which no type but text and enumerations keeps.</summary>
    public static string Clean(string value) => value.Length > 0 && (Blank.Contains(value[0], StringComparison.Ordinal) || Blank.Contains(value[^1], StringComparison.Ordinal)) ? value.Trim(Blank.ToCharArray()) : value;

    /// <summary>Whether there is nothing but white space.</summary>
    public static bool IsBlank(string text) => text.AsSpan().IndexOfAnyExcept(Blank) < 0;

    public static bool Fits(ValueShape shape, string value) => shape.Kind switch
    {
        ValueKind.Text => true,
        ValueKind.Uri => value.AsSpan().Count('#') < 2 || shape.Names.Contains(Clean(value)),
        ValueKind.Id or ValueKind.IdRef => IsName(Clean(value)),
        ValueKind.QName => IsQualified(Clean(value)),
        ValueKind.Boolean => Clean(value) is "true" or "false" or "1" or "0",
        ValueKind.Integer => IsInteger(Clean(value)),
        ValueKind.Int => int.TryParse(Clean(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ValueKind.Double => IsDouble(Clean(value)),
        ValueKind.Enumeration => shape.Names.Contains(value),
        _ => false,
    };

    private static bool IsQualified(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon < 0 ? IsName(text) : IsName(text[..colon]) && IsName(text[(colon + 1)..]);
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !(XmlConvert.IsStartNCNameChar(text[0]) || char.IsSurrogate(text[0])))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!XmlConvert.IsNCNameChar(character) && !char.IsSurrogate(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInteger(ReadOnlySpan<char> text)
    {
        var digits = text is ['+' or '-', ..] ? text[1..] : text;
        return digits.Length > 0 && digits.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsDouble(string text) =>
        text is "INF" or "-INF" or "NaN"
        || (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _)
            && !text.AsSpan().ContainsAnyExcept(NumberCharacters));
}
