using System.Collections.Immutable;
using CaseFlow.Host.Forms;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.UseCases.Lists;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.Lists;

/// <summary>One entry of a list: changed, added or removed, which publishes a version.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class EntryModel(IMediator mediator, Texts texts) : ListEditing(mediator, texts)
{
    private const string CellPrefix = "cell.";
    private const char Indent = '\u3000';

    /// <summary>The key of the entry that is changed; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    /// <summary>What the form holds.</summary>
    public ListRow Row { get; private set; } = new("", ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), "default", "");

    /// <summary>Whether the entry is new.</summary>
    public bool IsNew => string.IsNullOrEmpty(Key);

    /// <summary>The number of the row that problems name.</summary>
    private int Number => IsNew ? List.Entries.Length + 1 : List.Entries.IndexOf(List.Find(Key!)!) + 1;

    /// <summary>The name of a column's input.</summary>
    /// <param name="column">The column's id.</param>
    public static string InputOf(string column) => CellPrefix + column;

    /// <summary>The problem of a cell in words; null for none. Where the entry is removed, another one has its number.</summary>
    /// <param name="column">The column's id, <c>key</c>, <c>mark</c> or <c>sources</c>.</param>
    public string? ProblemAt(string column) =>
        Refusal?.Fields.FirstOrDefault(f => f.Field == $"rows[{Number}].{column}" && f.Arguments.GetValueOrDefault("key", "") == Row.Key.Trim()) is { } problem
            ? ListCells.WordsOf(Texts, List, problem)
            : null;

    /// <summary>Below which entries this one may stand: not below itself.</summary>
    public IReadOnlyList<Choice> Parents()
    {
        var below = new HashSet<string>(StringComparer.Ordinal) { Key ?? "" };
        return
        [
            .. from branch in ListTree.Walk(List)
               where !(branch.Parent is { } parent && below.Contains(parent) && below.Add(branch.Entry.Key)) && branch.Entry.Key != Key
               select new Choice(branch.Entry.Key, new string(Indent, branch.Level - 1) + ListCells.Name(List, branch.Entry)),
        ];
    }

    /// <summary>Shows the entry.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadAsync() is { } denied)
        {
            return denied;
        }

        if (!IsNew)
        {
            if (List.Find(Key!) is not { } entry)
            {
                return NotFound();
            }

            Row = Shown(entry);
        }

        return Page();
    }

    /// <summary>Publishes a version with the entry as the form has it.</summary>
    /// <param name="entryKey">The key of a new entry.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="sources">The sources.</param>
    public async Task<IActionResult> OnPostAsync(string? entryKey, string? mark, string? sources)
    {
        if (await LoadAsync() is { } denied)
        {
            return denied;
        }

        Row = new ListRow(
            IsNew ? entryKey ?? "" : Key!,
            List.Columns.ToImmutableSortedDictionary(c => c.Id, c => Request.Form[InputOf(c.Id)].ToString(), StringComparer.Ordinal),
            mark ?? "",
            sources ?? "");
        var row = Row with { Sources = SourceWords.Read(Row.Sources) };
        return await PublishAsync([.. List.Entries.Select(e => e.Key == Key ? row : ListRow.Of(List, e)), .. IsNew ? [row] : Array.Empty<ListRow>()]);
    }

    /// <summary>Publishes a version without the entry.</summary>
    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (await LoadAsync() is { } denied)
        {
            return denied;
        }

        if (List.Find(Key ?? "") is { } entry)
        {
            Row = Shown(entry);
        }

        return await PublishAsync([.. List.Entries.Where(e => e.Key != Key).Select(e => ListRow.Of(List, e))]);
    }

    private ListRow Shown(ListEntry entry) => ListRow.Of(List, entry) with { Sources = SourceWords.Write(Texts, entry.Sources) };

    private async Task<IActionResult> PublishAsync(ImmutableArray<ListRow> rows)
    {
        if (!TryDay(out var from))
        {
            return this.Again();
        }

        var outcome = await Mediator.Send(new SaveListVersion(User.PersonId(), Id, BasedOn, rows, from, Note ?? ""), HttpContext.RequestAborted);
        return Answer(outcome.Refusal, outcome.Value?.Number);
    }
}
