namespace CaseFlow.Host.Api.Demands;

/// <summary>A withdrawal.</summary>
internal sealed record Withdrawal
{
    /// <summary>Why, 1 to 500 characters.</summary>
    public string? Reason { get; init; }
}
