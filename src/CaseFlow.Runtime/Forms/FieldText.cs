using System.Globalization;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Forms;

/// <summary>Values as the texts in which forms carry them.</summary>
public static class FieldText
{
    /// <summary>The text in which a value of a field is submitted; empty for none.</summary>
    /// <param name="kind">What the field holds.</param>
    /// <param name="value">The value; null for none.</param>
    public static string Submitted(FieldKind kind, FeelValue? value) => value switch
    {
        null or FeelValue.Null => "",
        FeelValue.Number number when kind == FieldKind.Money && number.Value.TryToInt64(out var fen) =>
            (fen / 100m).ToString("0.##", CultureInfo.InvariantCulture),
        FeelValue.List list => string.Join(',', list.Items.Select(i => Submitted(FieldKind.Text, i))),
        _ => Plain(value),
    };

    /// <summary>A value as plain text: texts as they are, dates yyyy-MM-dd, truth values true and false, others as FEEL writes them.</summary>
    /// <param name="value">The value.</param>
    public static string Plain(FeelValue value) => value switch
    {
        FeelValue.Null => "",
        FeelValue.Text text => text.Value,
        FeelValue.Boolean truth => truth.Value ? "true" : "false",
        FeelValue.Number number => number.Value.ToString(),
        FeelValue.Date date => date.Value.ToString(),
        _ => FeelText.Show(value),
    };
}
