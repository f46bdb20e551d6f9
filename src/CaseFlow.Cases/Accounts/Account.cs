namespace CaseFlow.Cases.Accounts;

/// <summary>An account. What it holds is the sum of its postings and nothing else.</summary>
/// <param name="Id">Its id, such as <c>revenue-century-home</c>.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Unit">The unit it belongs to; who oversees the unit sees the account.</param>
/// <param name="Name">What people call it.</param>
public sealed record Account(string Id, AccountKind Kind, string Unit, string Name)
{
    /// <summary>What it holds, in fen; from 0, except for <see cref="AccountKind.Outside"/>.</summary>
    public long BalanceFen { get; init; }

    /// <summary>How many postings it has; from 0.</summary>
    public long Version { get; init; }

    /// <summary>The only purpose its money may be spent on, fixed by directed donations (catalogue E3); null when it is free.</summary>
    public string? Purpose { get; init; }

    /// <summary>Whether it is closed: it takes no more postings and holds nothing.</summary>
    public bool Closed { get; init; }
}
