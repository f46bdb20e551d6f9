using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Shows a form that is being drawn as people will see it, before anything is filled in; saves nothing.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
/// <param name="Key">The form's key by its file name.</param>
/// <param name="Json">The form's file, UTF-8, at most 1 MB.</param>
public sealed record PreviewForm(string Person, string Mechanism, string Id, string Key, ReadOnlyMemory<byte> Json) : IRequest<Outcome<FormPreview>>;
