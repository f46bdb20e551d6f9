using System.Collections.Immutable;
using System.Text;
using CaseFlow.Host.Designing;
using CaseFlow.Host.Forms;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>Draws a form of a draft.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
/// <param name="editor">The texts of the editors.</param>
/// <param name="clock">The clock.</param>
internal sealed class FormEditorModel(IMediator mediator, Texts texts, EditorTexts editor, IClock clock) : EditorPage(mediator, texts, editor)
{
    /// <summary>The form's key.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    /// <inheritdoc/>
    public override string Script => "forms-editor";

    /// <inheritdoc/>
    public override string Path => $"forms/{Key}.json";

    /// <inheritdoc/>
    public override string Heading => Files.Of(Path);

    /// <inheritdoc/>
    public override ImmutableArray<string>? Users => Files.UsersOf(Path);

    /// <summary>
    /// The form as people will see it, with what was filled in on trial; saves nothing. The address takes the form's key, or any word with the key in
    /// the form that is sent.
    /// </summary>
    /// <param name="json">The text of the form's file.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] string? json)
    {
        var outcome = await Mediator.Send(new PreviewForm(User.PersonId(), Id, Draft, Key, Encoding.UTF8.GetBytes(json ?? "")), HttpContext.RequestAborted);
        if (outcome.Value is not { } preview)
        {
            return new ContentResult
            {
                StatusCode = DraftAnswer.StatusOf(outcome.Refusal!.Code),
                Content = DraftWords.Refusal(Texts, outcome.Refusal),
                ContentType = "text/plain; charset=utf-8",
            };
        }

        var box = preview.Form is { } form
            ? new FormBox(form, await FormLists.LoadAsync(Mediator, form), Times.Local(clock.Now))
            {
                Sent = FormAnswers.Read(Request.Form),
                More = TableRound.MoreOf(Request.Form),
                OnlyVisible = true,
            }
            : null;
        return Partial("_FormPreview", new FormPreviewBox(box, preview.Findings));
    }
}
