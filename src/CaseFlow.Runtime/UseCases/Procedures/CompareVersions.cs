using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>What differs between two versions of a procedure.</summary>
/// <param name="Person">Who asks: an administrator or auditor.</param>
/// <param name="Mechanism">The mechanism id.</param>
/// <param name="From">The earlier version: its number, or its hash or the beginning of it; null or empty for the one before <paramref name="To"/>.</param>
/// <param name="To">The later version, likewise; null or empty for the newest.</param>
public sealed record CompareVersions(string Person, string Mechanism, string? From, string? To) : IRequest<Outcome<VersionComparison>>;
