using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>A page of public notices.</summary>
/// <param name="Items">The notices, newest first.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="HasMore">Whether older ones follow.</param>
public sealed record NoticeList(ImmutableArray<PublicNotice> Items, int Page, bool HasMore);
