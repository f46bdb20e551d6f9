using CaseFlow.Host.Forms;
using CaseFlow.Runtime.Lists;

namespace CaseFlow.Host.Pages.Lists;

/// <summary>A cell in a form.</summary>
/// <param name="Column">The column.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Problem">What is wrong with it; null for nothing.</param>
internal sealed record ListInput(ListColumn Column, string Value, string? Problem)
{
    /// <summary>The entries to choose from, for one that stands below another.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The input's name, which is also its id.</summary>
    public string Name => EntryModel.InputOf(Column.Id);

    /// <summary>The key of a sentence of help; null for none.</summary>
    public string? Help => Column.Kind switch
    {
        ListColumnKind.Money => "lists.moneyHelp",
        ListColumnKind.Texts => "lists.textsHelp",
        ListColumnKind.Unit => "lists.unitHelp",
        ListColumnKind.Parent => "lists.parentHelp",
        _ => null,
    };

    /// <summary>Ids of the help and problem, for those who cannot see that they stand beside.</summary>
    public string? DescribedBy => (Help is null ? "" : Name + "-help ") + (Problem is null ? "" : Name + "-problem") is { Length: > 0 } ids ? ids.Trim() : null;
}
