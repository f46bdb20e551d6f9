using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>What would become of one case.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Waits">Where it waits, and where it would.</param>
/// <param name="Refusals">Everything for which it would be refused; empty when it would be moved.</param>
public sealed record MovePreviewCase(string Number, string Title, ImmutableArray<MoveWait> Waits, ImmutableArray<Refusal> Refusals);
