using System.Text.Json.Serialization;

namespace CaseFlow.Cases.Accounts;

/// <summary>
/// What happened to accounts: a closed family in the past tense. Journal entries name it, so that every balance can be made again from them; the
/// short names stand in journals for ever.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(Posted), "posted")]
[JsonDerivedType(typeof(Dedicated), "dedicated")]
[JsonDerivedType(typeof(Closed), "closed")]
public abstract record AccountEvent
{
    private AccountEvent()
    {
    }

    /// <summary>An account was opened, empty.</summary>
    /// <param name="Account">The account.</param>
    public sealed record Opened(Account Account) : AccountEvent;

    /// <summary>An entry was posted.</summary>
    /// <param name="Entry">The entry.</param>
    public sealed record Posted(AccountEntry Entry) : AccountEvent;

    /// <summary>The purpose of an account's money was fixed.</summary>
    /// <param name="Account">The account's id.</param>
    /// <param name="Purpose">The purpose.</param>
    public sealed record Dedicated(string Account, string Purpose) : AccountEvent;

    /// <summary>An account was closed.</summary>
    /// <param name="Account">The account's id.</param>
    public sealed record Closed(string Account) : AccountEvent;
}
