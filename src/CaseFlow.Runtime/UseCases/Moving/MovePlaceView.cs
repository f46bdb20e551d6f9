using System.Collections.Immutable;
using CaseFlow.Engine.Migrating;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>A place of the version moved from, and where what waits there goes on.</summary>
/// <param name="Element">Its id.</param>
/// <param name="Name">Its name as drawn.</param>
/// <param name="To">The place it goes on at; null for none.</param>
/// <param name="Candidates">Elements of the same kind in the new version: id and name.</param>
/// <param name="Clock">What becomes of its clock.</param>
/// <param name="HasClock">Whether it has one in either version.</param>
/// <param name="Reason">Why it was proposed; null for what a person chose, and for none.</param>
/// <param name="Obstacle">Why a case that waits there may be refused; null when nothing is known to stand in the way.</param>
public sealed record MovePlaceView(
    string Element,
    string Name,
    string? To,
    ImmutableArray<(string Id, string Name)> Candidates,
    ClockChoice Clock,
    bool HasClock,
    ProposalReason? Reason,
    Refusal? Obstacle)
{
    /// <summary>Whether the program does it by itself, so that a case waits there only when something failed.</summary>
    public bool IsAutomatic { get; init; }
}
