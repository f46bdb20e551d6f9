using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Lists;

namespace CaseFlow.Host.Pages.Lists;

/// <summary>Cells and problems of reference lists in the user's words.</summary>
internal static class ListCells
{
    private const string ProgramFinding = "list.file.entry";

    /// <summary>The columns that are shown: those of the user's language once, not both.</summary>
    /// <param name="list">The list.</param>
    public static IEnumerable<ListColumn> Shown(ReferenceList list) =>
        list.Columns.Where(column => !column.Id.EndsWith("En", StringComparison.Ordinal) || list.Columns.All(other => other.Id + "En" != column.Id));

    /// <summary>A cell as people read it.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="list">The list.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="column">The column.</param>
    public static string Show(Texts texts, ReferenceList list, ListEntry entry, ListColumn column) => column.Kind switch
    {
        ListColumnKind.Boolean when entry[column.Id].Length > 0 => texts["lists.boolean." + entry[column.Id]],
        ListColumnKind.Texts => string.Join(texts["lists.separator"], ListCell.Parts(entry[column.Id])),
        ListColumnKind.Parent => list.Find(entry[column.Id]) is { } above ? Name(list, above) : entry[column.Id],
        ListColumnKind.Money => ListCell.Written(column.Kind, entry[column.Id]),
        _ => list.TextOf(entry, column.Id).In(Texts.Language),
    };

    /// <summary>A cell, mark or sources as they are written, for comparing.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="list">The list.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="column">The column's id.</param>
    public static string Written(Texts texts, ReferenceList list, ListEntry entry, string column)
    {
        var written = column switch
        {
            "mark" => texts["lists.mark." + ListMarkName.Of(entry.Mark)],
            "sources" => SourceWords.Show(texts, entry.Sources),
            _ when list.Columns.FirstOrDefault(c => c.Id == column) is { } known => ListCell.Written(known.Kind, entry[column]),
            _ => entry[column],
        };
        return written.Length == 0 ? texts["lists.nothing"] : written;
    }

    /// <summary>The heading of a column, a mark or the sources.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="list">The list.</param>
    /// <param name="column">The column's id.</param>
    public static string Heading(Texts texts, ReferenceList list, string column) =>
        list.Columns.FirstOrDefault(c => c.Id == column)?.Name.In(Texts.Language) ?? (texts.Has("lists." + column) ? texts["lists." + column] : column);

    /// <summary>What an entry is called: its name, else its key.</summary>
    /// <param name="list">The list.</param>
    /// <param name="entry">The entry.</param>
    public static string Name(ReferenceList list, ListEntry entry) =>
        list.TextOf(entry, "name").In(Texts.Language) is { Length: > 0 } name ? name : entry.Key;

    /// <summary>How far a name is moved in, in a list that is a tree; null for not at all.</summary>
    /// <param name="branch">Where the entry stands.</param>
    public static string? Indent(ListBranch branch) => branch.Level > 1 ? $"tree-level-{branch.Level}" : null;

    /// <summary>A problem in words, with its row and column.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="list">The list; null when none is known.</param>
    /// <param name="problem">The problem.</param>
    public static string Problem(Texts texts, ReferenceList? list, FieldProblem problem)
    {
        // The program's own finding about an entry of a file carries the problem's code, whose words say more.
        var words = problem.Code == ProgramFinding && problem.Arguments.TryGetValue("problem", out var code)
            ? texts.Get("lists.inFile", ("path", problem.Arguments.GetValueOrDefault("path", "")), ("problem", WordsOf(texts, list, problem with { Code = code })))
            : WordsOf(texts, list, problem);
        return problem.Arguments.TryGetValue("row", out var row) && problem.Arguments.TryGetValue("column", out var column)
            ? texts.Get("lists.problemAt", ("row", row), ("key", problem.Arguments.GetValueOrDefault("key", "")), ("column", list is null ? column : Heading(texts, list, column)), ("problem", words))
            : words;
    }

    /// <summary>A problem in words without its place; an entry above is called by its name.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="list">The list; null when none is known.</param>
    /// <param name="problem">The problem.</param>
    public static string WordsOf(Texts texts, ReferenceList? list, FieldProblem problem) =>
        problem.Arguments.TryGetValue("parent", out var key) && list?.Find(key) is { } above
            ? Words.Problem(texts, problem with { Arguments = problem.Arguments.SetItem("parent", Name(list, above)) })
            : Words.Problem(texts, problem);
}
