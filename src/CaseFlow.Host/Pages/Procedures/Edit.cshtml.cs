using CaseFlow.Host.Designing;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Deployment;
using MediatR;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>The designer: draws the diagram of a draft.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
/// <param name="editor">The texts of the editors.</param>
internal sealed class EditModel(IMediator mediator, Texts texts, EditorTexts editor) : EditorPage(mediator, texts, editor)
{
    // How long a clock runs, in words.
    private static readonly string[] Counts = ["due.minutes", "due.hours", "due.working", "due.days", "due.months"];

    /// <inheritdoc/>
    public override string Script => "designer";

    /// <inheritdoc/>
    public override string Path => ProcedureFiles.Diagram;

    /// <inheritdoc/>
    public override string Heading => Texts.Get("designer.heading", ("name", View?.Name?.In(Texts.Language) ?? Id));

    /// <summary>Where the draft is compared with the version in force.</summary>
    public string CompareAddress => $"/procedures/{Uri.EscapeDataString(Id)}/compare?from={View?.Draft.Head.BaseNumber}&to=draft-{Uri.EscapeDataString(Draft)}";

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Areas => ["editor.", "designer.", "designer-panel.", "words.", "decision.policy.", .. Counts];
}
