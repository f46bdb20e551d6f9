namespace CaseFlow.Host.Api.Problems;

/// <summary>Every code that the API itself answers with; refusals of use cases keep their own codes.</summary>
internal static class ApiCodes
{
    /// <summary>No token was sent where one is needed.</summary>
    public const string TokenMissing = "api.token.missing";

    /// <summary>The token lacks the scope. Arguments: scope.</summary>
    public const string ScopeMissing = "api.scope.missing";

    /// <summary>There is nothing at this address.</summary>
    public const string NotFound = "api.not-found";

    /// <summary>The address is not used by this method. Arguments: allowed.</summary>
    public const string Method = "api.method";

    /// <summary>The body is of another media type. Arguments: expected.</summary>
    public const string MediaType = "api.media-type";

    /// <summary>The body has too many bytes. Arguments: max, in bytes.</summary>
    public const string BodyTooLarge = "api.body.too-large";

    /// <summary>The body is not JSON, nests too deeply, or names a property twice.</summary>
    public const string JsonMalformed = "api.json.malformed";

    /// <summary>A property is unknown or of the wrong type. Arguments: path.</summary>
    public const string JsonShape = "api.json.shape";

    /// <summary>A form field that the form does not have.</summary>
    public const string FieldUnknown = "api.field.unknown";

    /// <summary>A form field's value is of the wrong JSON type. Arguments: expected.</summary>
    public const string FieldType = "api.field.type";

    /// <summary>The channel may only be used with a token.</summary>
    public const string ChannelNeedsToken = "api.channel.needs-token";

    /// <summary>The header Idempotency-Key is missing.</summary>
    public const string KeyMissing = "api.idempotency.missing";

    /// <summary>The header Idempotency-Key is malformed.</summary>
    public const string KeyMalformed = "api.idempotency.malformed";

    /// <summary>The header Follow-Up-Code is missing.</summary>
    public const string FollowCodeMissing = "api.follow-code.missing";

    /// <summary>The header If-Match is malformed.</summary>
    public const string MatchMalformed = "api.if-match.malformed";

    /// <summary>A query parameter is unknown or cannot be used. Arguments: name.</summary>
    public const string Query = "api.query";

    /// <summary>Too many requests or failures.</summary>
    public const string Rate = "api.rate";

    /// <summary>The request cannot be understood.</summary>
    public const string Request = "api.request";

    /// <summary>The program met an unexpected problem.</summary>
    public const string Internal = "api.internal";
}
