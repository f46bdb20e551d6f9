using System.Collections.Immutable;

namespace CaseFlow.Dmn.Model;

/// <summary>A decision (DMN 1.5 §6.3.7).</summary>
/// <param name="Id">Its id; empty when the file gives none.</param>
/// <param name="Name">Its name; empty when the file gives none.</param>
/// <param name="Logic">How it is made; null when the file does not say.</param>
public sealed record Decision(string Id, string Name, Expression? Logic) : DrgElement(Id, Name)
{
    /// <summary>The question it answers; null for none.</summary>
    public string? Question { get; init; }

    /// <summary>The answers allowed, in words; null for none.</summary>
    public string? AllowedAnswers { get; init; }

    /// <summary>The decisions and input data whose values it reads, in file order.</summary>
    public ImmutableArray<Requirement> Information { get; init; } = [];

    /// <summary>The business knowledge models and decision services it calls, in file order.</summary>
    public ImmutableArray<Requirement> Knowledge { get; init; } = [];

    /// <summary>What lends it authority; never evaluated.</summary>
    public ImmutableArray<Requirement> Authority { get; init; } = [];
}
