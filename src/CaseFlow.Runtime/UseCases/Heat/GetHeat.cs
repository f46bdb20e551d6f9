using MediatR;

namespace CaseFlow.Runtime.UseCases.Heat;

/// <summary>
/// The figures of a procedure's steps and flows over the cases that the person may see. Refused with <c>mechanism.unknown</c>,
/// <c>version.*</c> and <c>indicator.period-invalid</c>.
/// </summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
public sealed record GetHeat(string Person, string Mechanism) : IRequest<Outcome<HeatView>>
{
    /// <summary>What stands for all versions, laid on the newest.</summary>
    public const string AllVersions = "all";

    /// <summary>The version: a number, the beginning of a content hash, or <see cref="AllVersions"/>; null for the one in force.</summary>
    public string? Version { get; init; }

    /// <summary>The first local day of the period; null for the beginning of all.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last local day of the period; null for today.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only cases of this unit with its subtree; null for all that the person may see.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether time is working time; else calendar time.</summary>
    public bool InWorkingTime { get; init; }
}
