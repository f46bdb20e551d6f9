namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>What is tried.</summary>
public abstract record TrialSubject
{
    private TrialSubject()
    {
    }

    /// <summary>A draft.</summary>
    /// <param name="Id">Its id.</param>
    public sealed record Draft(string Id) : TrialSubject;

    /// <summary>A published version.</summary>
    /// <param name="Number">Its number; null for the one in force.</param>
    public sealed record Version(int? Number) : TrialSubject;
}
