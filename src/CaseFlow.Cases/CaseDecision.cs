using System.Collections.Immutable;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases;

/// <summary>What became of a command: accepted with what happened, or rejected without any change.</summary>
public abstract record CaseDecision
{
    private CaseDecision()
    {
    }

    /// <summary>The command was carried out.</summary>
    /// <param name="Case">The case after it.</param>
    /// <param name="Events">What happened, in order; empty when all was so already.</param>
    public sealed record Accepted(Case Case, ImmutableArray<CaseEvent> Events) : CaseDecision;

    /// <summary>The command does not fit the case; nothing changed.</summary>
    /// <param name="Code">A code of <see cref="CaseCodes"/>.</param>
    /// <param name="Message">For developers: what was expected and why it cannot be. Users see the text of the code.</param>
    /// <param name="Arguments">The text's data by name.</param>
    public sealed record Rejected(string Code, string Message, ImmutableSortedDictionary<string, string> Arguments) : CaseDecision;
}
