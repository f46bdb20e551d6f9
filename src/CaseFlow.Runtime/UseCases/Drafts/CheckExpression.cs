using System.Collections.Immutable;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Checks an expression where it is to stand in a draft, with changes that are not saved yet.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
/// <param name="Changed">The files that differ, by path; null takes one away.</param>
/// <param name="Element">The element or flow; empty for anywhere.</param>
/// <param name="Text">The expression.</param>
/// <param name="Kind">What it must give.</param>
public sealed record CheckExpression(
    string Person,
    string Mechanism,
    string Id,
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> Changed,
    string Element,
    string Text,
    ExpressionKind Kind) : IRequest<Outcome<ExpressionChecked>>;
