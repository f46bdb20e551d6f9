using System.Globalization;
using System.Text;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Tests.Documentation;

/// <summary>Writes generated pages.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder text = new();

    public static Texts Texts { get; } = new(TextCatalogue.Load());

    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";

    public Markdown Line(string line)
    {
        text.Append(line).Append("\n\n");
        return this;
    }

    public Markdown Heading(int level, string heading) => Line($"{new string('#', level)} {heading}");

    /// <summary>A table; nothing at all without rows.</summary>
    public Markdown Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        if (all.Count > 0)
        {
            text.Append($"| {string.Join(" | ", heads)} |\n|{string.Concat(heads.Select(_ => "---|"))}\n");
            all.ForEach(row => text.Append($"| {string.Join(" | ", row.Select(Cell))} |\n"));
            text.Append('\n');
        }

        return this;
    }

    public Markdown List(IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > 0)
        {
            all.ForEach(item => text.Append("- ").Append(item).Append('\n'));
            text.Append('\n');
        }

        return this;
    }

    public static string Both(LocalText name) => name.Zh == name.En ? name.Zh : $"{name.Zh} {name.En}";

    /// <summary>A text of the product in both languages, Chinese first.</summary>
    public static string Both(Func<string> make)
    {
        var (zh, en) = (In("zh-CN", make), In("en", make));
        return zh == en ? zh : $"{zh} / {en}";
    }

    public static string In(string language, Func<string> make)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return make();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    public static string Code(string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"`{string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}`";

    private static string Cell(string value) => value.Replace("|", "\\|", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
