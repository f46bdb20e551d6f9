using System.Collections.Immutable;
using CaseFlow.Host.Designing;
using CaseFlow.Host.Localization;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>Edits the decision tables of a file of a draft.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
/// <param name="editor">The texts of the editors.</param>
internal sealed class TableEditorModel(IMediator mediator, Texts texts, EditorTexts editor) : EditorPage(mediator, texts, editor)
{
    /// <summary>The file's name without its folder.</summary>
    [BindProperty(SupportsGet = true, Name = "file")]
    public string FileName { get; set; } = "";

    /// <inheritdoc/>
    public override string Script => "table-editor";

    /// <inheritdoc/>
    public override string Path => $"decisions/{FileName}";

    /// <inheritdoc/>
    public override string Heading => Files.Of(Path);

    /// <inheritdoc/>
    public override ImmutableArray<string>? Users => Files.UsersOf(Path);
}
