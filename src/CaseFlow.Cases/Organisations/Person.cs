namespace CaseFlow.Cases.Organisations;

/// <summary>A member of staff or of a party.</summary>
/// <param name="Id">The person's id, unique among persons.</param>
/// <param name="Login">The sign-in name, unique among persons, whatever its case.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Phone">The telephone number; null when none is given.</param>
public sealed record Person(string Id, string Login, string Name, string? Phone)
{
    /// <summary>Whether the person has left: signs in no more and holds nothing, but stays named in the history.</summary>
    public bool Left { get; init; }
}
