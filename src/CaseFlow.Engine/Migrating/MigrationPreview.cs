using System.Collections.Immutable;
using CaseFlow.Engine.Previews;

namespace CaseFlow.Engine.Migrating;

/// <summary>What moving one instance would do, said before it is done.</summary>
/// <param name="Decision">What would become of it; its state is not to be saved.</param>
/// <param name="Findings">Everything for which it is refused; empty when it is not.</param>
/// <param name="Lines">What it would bring about, in order; empty for a rejection.</param>
public sealed record MigrationPreview(Decision Decision, ImmutableArray<MigrationFinding> Findings, ImmutableArray<Consequence> Lines);
