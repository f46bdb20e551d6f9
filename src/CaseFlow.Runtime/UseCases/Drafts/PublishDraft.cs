using CaseFlow.Calendar;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Publishes a draft that was handed in as the next version of its procedure, after checking it once more.</summary>
/// <param name="Actor">Who: a reviewer of procedures who did not draw it.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
/// <param name="Revision">The revision that was reviewed.</param>
/// <param name="ValidFrom">From when it is in force; null for at once.</param>
/// <param name="SeenVersion">The newest version that the reviewer saw, when it is not the one that was newest as the draft was opened; null otherwise.</param>
public sealed record PublishDraft(string Actor, string Mechanism, string Id, long Revision, Instant? ValidFrom, int? SeenVersion)
    : IRequest<Outcome<DraftPublished>>;
