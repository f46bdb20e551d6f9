namespace CaseFlow.Storage.SignIns;

/// <summary>What happened to a sign-in.</summary>
internal sealed class SignInEntity
{
    public long Number { get; init; }

    public long At { get; init; }

    public string? Person { get; init; }

    public required string Kind { get; init; }

    public required string Address { get; init; }
}
