using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace CaseFlow.Dmn.Metamodel;

/// <summary>What a value must look like (XML Schema part 2).</summary>
/// <param name="Kind">Its type.</param>
/// <param name="Names">The texts of an enumeration.</param>
internal sealed record ValueShape(ValueKind Kind, ImmutableArray<string> Names)
{
    private const NumberStyles Decimals = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The shape of a type as rows write it; null when it is no type of values.</summary>
    public static ValueShape? Of(Term term)
    {
        ValueKind? kind = term.Type switch
        {
            "text" => ValueKind.Text,
            "uri" => ValueKind.Uri,
            "id" => ValueKind.Id,
            "qname" => ValueKind.QName,
            "boolean" => ValueKind.Boolean,
            "double" => ValueKind.Double,
            "byte" => ValueKind.Byte,
            "enum" => ValueKind.Enumeration,
            _ => null,
        };
        return kind is { } known ? new ValueShape(known, term.Values) : null;
    }

    public bool Fits(string written)
    {
        var value = written.Trim();
        return Kind switch
        {
            ValueKind.Text => true,
            ValueKind.Uri => value.AsSpan().Count('#') < 2,
            ValueKind.Id => IsName(value),
            ValueKind.QName => value.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? IsName(value[..colon]) && IsName(value[(colon + 1)..]) : IsName(value),
            ValueKind.Boolean => value is "true" or "false" or "1" or "0",
            ValueKind.Double => value is "INF" or "-INF" or "NaN" || double.TryParse(value, Decimals, CultureInfo.InvariantCulture, out _),
            ValueKind.Byte => byte.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            ValueKind.Enumeration => Names.Contains(written),
            _ => false,
        };
    }

    private static bool IsName(string text)
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
}
