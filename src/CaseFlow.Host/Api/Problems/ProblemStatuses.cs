using System.Collections.Frozen;
using CaseFlow.Cases;
using CaseFlow.Host.Photos;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Tokens;

namespace CaseFlow.Host.Api.Problems;

/// <summary>The HTTP status of each code. A refusal without a line of its own means that the case does not allow it now: 409.</summary>
internal static class ProblemStatuses
{
    private static readonly FrozenDictionary<string, int> Known = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        [ApiCodes.JsonMalformed] = 400,
        [ApiCodes.JsonShape] = 400,
        [ApiCodes.KeyMissing] = 400,
        [ApiCodes.KeyMalformed] = 400,
        [ApiCodes.FollowCodeMissing] = 400,
        [ApiCodes.MatchMalformed] = 400,
        [ApiCodes.Query] = 400,
        [ApiCodes.Request] = 400,
        [ApiCodes.TokenMissing] = 401,
        [TokenCodes.Unknown] = 401,
        [TokenCodes.Expired] = 401,
        [TokenCodes.Revoked] = 401,
        [TokenCodes.PersonGone] = 401,
        [ApiCodes.ScopeMissing] = 403,
        [RuntimeCodes.AccessCase] = 403,
        [RuntimeCodes.AccessTask] = 403,
        [RuntimeCodes.AccessVerb] = 403,
        [RuntimeCodes.AccessReporter] = 403,
        [RuntimeCodes.PersonUnknown] = 403,
        [CaseCodes.TaskNotEligible] = 403,
        [ApiCodes.NotFound] = 404,
        [RuntimeCodes.CaseNotFound] = 404,
        [RuntimeCodes.DemandNotFound] = 404,
        [RuntimeCodes.InstanceNotFound] = 404,
        [RuntimeCodes.TaskNotOpen] = 404,
        [RuntimeCodes.FileNotFound] = 404,
        [ApiCodes.Method] = 405,
        [ApiCodes.BodyTooLarge] = 413,
        [PhotoCodes.TooLarge] = 413,
        [RuntimeCodes.FileTooLarge] = 413,
        [ApiCodes.MediaType] = 415,
        [PhotoCodes.NotAnImage] = 422,
        [PhotoCodes.Damaged] = 422,
        [PhotoCodes.Dimensions] = 422,
        [RuntimeCodes.FormInvalid] = 422,
        [RuntimeCodes.RequestInvalid] = 422,
        [RuntimeCodes.MechanismUnknown] = 422,
        [RuntimeCodes.IdempotencyMismatch] = 422,
        [ApiCodes.Rate] = 429,
        [ApiCodes.Internal] = 500,
        [RuntimeCodes.Busy] = 503,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The status of a code.</summary>
    /// <param name="code">The code.</param>
    public static int Of(string code) => Known.GetValueOrDefault(code, StatusCodes.Status409Conflict);
}
