using System.Globalization;
using System.Text;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Values;

/// <summary>Values as FEEL writes them, up to a length.</summary>
internal sealed class ValueText(int limit)
{
    /// <summary>How deep values may lie in each other to be written; none that leaves an evaluation lies so deep.</summary>
    private const int Deepest = 200;

    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>The literal; null when it is longer than the limit or its parts lie too deep in each other, which without a limit are left out.</summary>
    internal static string? Show(FeelValue value, int limit)
    {
        var writer = new ValueText(limit);
        writer.Append(value);
        return writer.text.Length > limit || (writer.depth < 0 && limit < int.MaxValue) ? null : writer.text.ToString();
    }

    /// <summary>The literal, or its beginning with an ellipsis when it is longer than the limit.</summary>
    internal static string Cut(FeelValue value, int limit)
    {
        var writer = new ValueText(limit);
        writer.Append(value);
        return writer.text.Length > limit ? writer.text.ToString(0, limit) + "…" : writer.text.ToString();
    }

    internal static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The text inside the quotes of a temporal literal; null for other kinds.</summary>
    internal static string? Lexical(FeelValue value) => value switch
    {
        FeelValue.Date date => TemporalText.Write(date.Value),
        FeelValue.Time time => TemporalText.Write(time.Value),
        FeelValue.DateAndTime moment => TemporalText.Write(moment.Value),
        FeelValue.DayTimeDuration duration => DurationText.Write(duration.Value),
        FeelValue.YearMonthDuration duration => DurationText.Write(duration.Months),
        _ => null,
    };

    private void Append(FeelValue value)
    {
        if (text.Length > limit)
        {
            return;
        }

        switch (value)
        {
            case FeelValue.Boolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case FeelValue.Number number:
                text.Append(number.Value.ToString());
                break;
            case FeelValue.Text content:
                text.Append(Quote(content.Value));
                break;
            case FeelValue.List list:
                AppendAll('[', ']', list.Items, Append);
                break;
            case FeelValue.Context context:
                AppendAll('{', '}', context.Entries, AppendEntry);
                break;
            case FeelValue.Range range:
                AppendRange(range);
                break;
            case FeelValue.Function function:
                text.Append(function.Value);
                break;
            default:
                text.Append(Lexical(value) is { } lexical ? $"{FunctionOf(value)}(\"{lexical}\")" : "null");
                break;
        }
    }

    private void AppendRange(FeelValue.Range range)
    {
        if (range.Test is { } test)
        {
            text.Append('(').Append(test switch
            {
                Operator.Less => "<",
                Operator.LessOrEqual => "<=",
                Operator.Greater => ">",
                Operator.GreaterOrEqual => ">=",
                Operator.Equal => "=",
                _ => "!=",
            });
            Append(range.Low is FeelValue.Null ? range.High : range.Low);
            text.Append(')');
            return;
        }

        text.Append(range.LowIncluded ? '[' : '(');
        Append(range.Low);
        text.Append("..");
        Append(range.High);
        text.Append(range.HighIncluded ? ']' : ')');
    }

    private void AppendEntry(KeyValuePair<string, FeelValue> entry)
    {
        text.Append(NameCharacters.IsPlain(entry.Key) ? entry.Key : Quote(entry.Key)).Append(": ");
        Append(entry.Value);
    }

    private void AppendAll<T>(char open, char close, IEnumerable<T> items, Action<T> append)
    {
        if (depth is < 0 or >= Deepest)
        {
            // Below 0 it stays, which says that something was left out.
            depth = -1;
            text.Append('…');
            return;
        }

        depth++;
        text.Append(open);
        var separator = string.Empty;
        foreach (var item in items)
        {
            text.Append(separator);
            append(item);
            separator = ", ";
            if (text.Length > limit)
            {
                return;
            }
        }

        text.Append(close);
        depth -= depth < 0 ? 0 : 1;
    }

    private static string FunctionOf(FeelValue value) => value switch
    {
        FeelValue.Date => "date",
        FeelValue.Time => "time",
        FeelValue.DateAndTime => "date and time",
        _ => "duration",
    };
}
