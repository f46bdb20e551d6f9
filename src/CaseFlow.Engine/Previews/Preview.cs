using System.Collections.Immutable;

namespace CaseFlow.Engine.Previews;

/// <summary>What a command would do, said before it is given.</summary>
/// <param name="Decision">What would become of it; its state is not to be saved.</param>
/// <param name="Lines">What it would bring about, in order; empty for a rejection.</param>
public sealed record Preview(Decision Decision, ImmutableArray<Consequence> Lines);
