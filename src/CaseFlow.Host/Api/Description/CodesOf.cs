using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Runtime.UseCases.Tokens;
using Microsoft.AspNetCore.Http.Metadata;

namespace CaseFlow.Host.Api.Description;

/// <summary>All codes with which an endpoint may answer: those of its use case and those that follow from what it reads.</summary>
internal static class CodesOf
{
    /// <summary>The codes.</summary>
    /// <param name="metadata">The endpoint's metadata.</param>
    public static IEnumerable<string> Endpoint(IList<object> metadata)
    {
        var note = metadata.OfType<ApiNote>().Single();
        var scope = metadata.OfType<ScopeNeeded>().Single();
        string[] always =
        [
            TokenCodes.Unknown, TokenCodes.Expired, TokenCodes.Revoked, TokenCodes.PersonGone, ApiCodes.ScopeMissing, ApiCodes.Rate, ApiCodes.Internal,
        ];
        return always
            .Concat(note.Codes)
            .Concat(scope.Optional ? [] : [ApiCodes.TokenMissing])
            .Concat(note.NeedsKey ? [ApiCodes.KeyMissing, ApiCodes.KeyMalformed] : [])
            .Concat(note.NeedsFollowUpCode ? [ApiCodes.FollowCodeMissing] : [])
            .Concat(note.TakesVersion ? [ApiCodes.MatchMalformed] : [])
            .Concat(metadata.OfType<IAcceptsMetadata>().SelectMany(Body))
            .Distinct(StringComparer.Ordinal);
    }

    private static string[] Body(IAcceptsMetadata accepts) => accepts.ContentTypes.Contains(JsonBodies.MediaType)
        ? [ApiCodes.MediaType, ApiCodes.BodyTooLarge, ApiCodes.JsonMalformed, ApiCodes.JsonShape]
        : [ApiCodes.MediaType, ApiCodes.BodyTooLarge];
}
