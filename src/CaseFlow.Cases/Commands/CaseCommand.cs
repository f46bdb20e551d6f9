using CaseFlow.Calendar;

namespace CaseFlow.Cases.Commands;

/// <summary>What can be asked of a case: a closed family of imperatives.</summary>
public abstract partial record CaseCommand
{
    private CaseCommand(Instant at, string actor)
    {
        At = at;
        Actor = actor;
    }

    /// <summary>When it happens; the only clock the rules know.</summary>
    public Instant At { get; init; }

    /// <summary>Who asks: a person id, <c>reporter</c> or <c>system</c>.</summary>
    public string Actor { get; init; }
}
