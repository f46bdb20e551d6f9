using System.Globalization;
using System.Text;

namespace CaseFlow.Benchmarks.Decisions;

/// <summary>Decision tables written for measuring: shares of funds by county, amount and 18 further conditions.</summary>
internal static class TableFile
{
    /// <summary>The id of the decision.</summary>
    public const string Decision = "share";

    /// <summary>How many inputs the wide table has.</summary>
    public const int Columns = 20;

    /// <summary>How many amounts each county tells apart.</summary>
    public const int Steps = 50;

    private const int Width = 100;

    /// <summary>The values that the first inputs know: county and amount; the others are numbers of 0 to 99.</summary>
    public static string County(int number) => string.Create(CultureInfo.InvariantCulture, $"county {number}");

    /// <summary>A UNIQUE table in which exactly one rule matches what <see cref="DecisionsBenchmark"/> asks.</summary>
    /// <param name="rules">How many rules.</param>
    /// <param name="asConditions">Whether cells are written as conditions that read the inputs by their names, of which no index is made.</param>
    public static byte[] Wide(int rules, bool asConditions)
    {
        var text = new StringBuilder("""<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="shares" namespace="urn:shares"><decision id="share" name="share"><decisionTable hitPolicy="UNIQUE">""");
        for (var column = 0; column < Columns; column++)
        {
            text.Append(CultureInfo.InvariantCulture, $"""<input><inputExpression typeRef="{(column == 0 ? "string" : "number")}"><text>c{column}</text></inputExpression></input>""");
        }

        text.Append("<output/>");
        for (var rule = 0; rule < rules; rule++)
        {
            text.Append("<rule>");
            for (var column = 0; column < Columns; column++)
            {
                text.Append("<inputEntry><text><![CDATA[").Append(Cell(rule, column, asConditions)).Append("]]></text></inputEntry>");
            }

            text.Append(CultureInfo.InvariantCulture, $"<outputEntry><text>{rule}</text></outputEntry></rule>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</decisionTable></decision></definitions>").ToString());
    }

    /// <summary>A table of five rules, as administrators write them.</summary>
    public static byte[] Small() => Encoding.UTF8.GetBytes("""
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="grades" namespace="urn:grades"><decision id="share" name="share"><decisionTable hitPolicy="UNIQUE">
        <input><inputExpression typeRef="string"><text>c0</text></inputExpression></input><input><inputExpression typeRef="number"><text>c1</text></inputExpression></input><output/>
        <rule><inputEntry><text>"county 0"</text></inputEntry><inputEntry><text><![CDATA[< 1000]]></text></inputEntry><outputEntry><text>"single"</text></outputEntry></rule>
        <rule><inputEntry><text>"county 0"</text></inputEntry><inputEntry><text><![CDATA[>= 1000]]></text></inputEntry><outputEntry><text>"joint"</text></outputEntry></rule>
        <rule><inputEntry><text>"county 1"</text></inputEntry><inputEntry><text>[0..500]</text></inputEntry><outputEntry><text>"single"</text></outputEntry></rule>
        <rule><inputEntry><text>"county 1"</text></inputEntry><inputEntry><text><![CDATA[> 500]]></text></inputEntry><outputEntry><text>"joint"</text></outputEntry></rule>
        <rule><inputEntry><text>not("county 0", "county 1")</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>"four departments"</text></outputEntry></rule>
        </decisionTable></decision></definitions>
        """);

    private static string Cell(int rule, int column, bool asConditions)
    {
        var (county, low) = (County(rule / Steps), rule % Steps * Width);
        return string.Create(CultureInfo.InvariantCulture, $"{(column, (rule + column) % 4, asConditions) switch
        {
            (0, _, false) => $"\"{county}\"",
            (0, _, true) => $"c0 = \"{county}\"",
            (1, _, false) => $"[{low}..{low + Width})",
            (1, _, true) => $"c1 >= {low} and c1 < {low + Width}",
            (_, 0, false) => "< 100",
            (_, 0, true) => $"c{column} < 100",
            (_, 1, false) => $">= 0",
            (_, 1, true) => $"c{column} >= 0",
            (_, 2, false) => $"[0..{200 + rule}]",
            (_, 2, true) => $"c{column} between 0 and {200 + rule}",
            _ => "-",
        }}");
    }
}
