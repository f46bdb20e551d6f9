namespace CaseFlow.Host.Api.Demands;

/// <summary>A rating.</summary>
internal sealed record NewRating
{
    /// <summary><c>satisfied</c>, <c>basically</c> or <c>dissatisfied</c>.</summary>
    public string? Satisfaction { get; init; }

    /// <summary>A comment of at most 500 characters; missing for none.</summary>
    public string? Comment { get; init; }
}
