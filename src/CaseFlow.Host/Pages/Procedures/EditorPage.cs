using System.Collections.Immutable;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Designing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>A page that edits one file of a draft in the browser; the server gives the frame, the texts and the token.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
/// <param name="editor">The texts of the editors.</param>
internal abstract class EditorPage(IMediator mediator, Texts texts, EditorTexts editor) : PageModel
{
    /// <summary>The mechanism.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The draft.</summary>
    [BindProperty(SupportsGet = true)]
    public string Draft { get; set; } = "";

    /// <summary>The use cases.</summary>
    protected IMediator Mediator { get; } = mediator;

    /// <summary>The texts.</summary>
    protected Texts Texts { get; } = texts;

    /// <summary>How the keys of the texts begin that the script shows.</summary>
    protected virtual IReadOnlyList<string> Areas => ["editor.", "file.", "decision.policy.", "form.comma"];

    /// <summary>The draft; null when it is not shown.</summary>
    public DraftView? View { get; private set; }

    /// <summary>Why the draft is not shown; null when it is.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The name of the script that edits.</summary>
    public abstract string Script { get; }

    /// <summary>The path of the file in the draft.</summary>
    public abstract string Path { get; }

    /// <summary>What is edited, as the heading says it.</summary>
    public abstract string Heading { get; }

    /// <summary>What is edited and of which draft, as the browser's tab says it.</summary>
    public string Title => Texts.Get("editor.title", ("heading", Heading), ("mechanism", View?.Name?.In(Texts.Language) ?? Id), ("draft", Draft));

    /// <summary>Who uses the file: names of steps; null for a file that steps do not name.</summary>
    public virtual ImmutableArray<string>? Users => null;

    /// <summary>The draft's address.</summary>
    public string Address => $"/procedures/{Uri.EscapeDataString(Id)}/drafts/{Uri.EscapeDataString(Draft)}";

    /// <summary>The texts of the editors as JSON.</summary>
    public string TextsJson => editor.Json(Areas);

    /// <summary>What people call the draft's files.</summary>
    protected FileNames Files => new(Texts, View?.Draft.Files ?? ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty);

    /// <summary>Shows the page; a file that is not there can be begun on it.</summary>
    public async Task OnGetAsync()
    {
        var outcome = await Mediator.Send(new GetDraft(User.PersonId(), Id, Draft), HttpContext.RequestAborted);
        Refusal = outcome.Refusal;
        View = outcome.Value;
        Response.StatusCode = Refusal is { } refusal ? DraftAnswer.StatusOf(refusal.Code) : StatusCodes.Status200OK;
    }
}
