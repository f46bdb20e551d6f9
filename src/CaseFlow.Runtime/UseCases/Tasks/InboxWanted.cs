namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Which tasks of an inbox are wanted. Whatever is null or empty does not filter.</summary>
public sealed record InboxWanted
{
    /// <summary>By due moment.</summary>
    public InboxDue Due { get; init; }

    /// <summary>Only tasks of this role.</summary>
    public string? Role { get; init; }

    /// <summary>Only tasks of this mechanism.</summary>
    public string? Mechanism { get; init; }

    /// <summary>Only tasks of cases at this place or below it.</summary>
    public string? Place { get; init; }

    /// <summary>Words of the case, all of which must be there.</summary>
    public string? Text { get; init; }
}
