using MediatR;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>The public notices of today, for everybody.</summary>
/// <param name="Page">The page, from 1.</param>
public sealed record ListNotices(int Page) : IRequest<Outcome<NoticeList>>;
