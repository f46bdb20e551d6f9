namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>Every code of refusals about personal access tokens.</summary>
public static class TokenCodes
{
    /// <summary>The secret belongs to no token.</summary>
    public const string Unknown = "token.unknown";

    /// <summary>The token's time is over.</summary>
    public const string Expired = "token.expired";

    /// <summary>The token was revoked.</summary>
    public const string Revoked = "token.revoked";

    /// <summary>The person of the token is no longer part of the organisation.</summary>
    public const string PersonGone = "token.person-gone";

    /// <summary>The name is empty or too long. Arguments: max.</summary>
    public const string Name = "token.name";

    /// <summary>No scope, or one that does not exist.</summary>
    public const string Scopes = "token.scopes";

    /// <summary>The number of days is out of range. Arguments: max.</summary>
    public const string Days = "token.days";

    /// <summary>The person has too many tokens that can be used. Arguments: max.</summary>
    public const string TooMany = "token.too-many";

    /// <summary>There is no such token.</summary>
    public const string NotFound = "token.not-found";
}
