using System.Text.Json.Nodes;
using CaseFlow.Calendar;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Drafts;

namespace CaseFlow.Host.Designing;

/// <summary>How a refusal is answered to the designer: a status, its code, its text in the user's language, and what it is about.</summary>
internal static class DraftAnswer
{
    private static readonly string[] Moments = ["at", "since"];

    /// <summary>The answer to a refusal.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="refusal">The refusal.</param>
    public static IResult Of(Texts texts, Refusal refusal)
    {
        var answer = new JsonObject { ["code"] = refusal.Code, ["text"] = DraftWords.Refusal(texts, refusal) };
        foreach (var (name, value) in refusal.Arguments)
        {
            answer[name] = name == "revision" ? long.Parse(value, System.Globalization.CultureInfo.InvariantCulture)
                : Moments.Contains(name) ? Times.Machine(MomentOf(value))
                : value;
        }

        return Results.Json(answer, statusCode: StatusOf(refusal.Code));
    }

    /// <summary>A moment among the arguments of a refusal.</summary>
    /// <param name="value">Milliseconds since 1970 in UTC.</param>
    public static Instant MomentOf(string value) => new(long.Parse(value, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The HTTP status of a code.</summary>
    /// <param name="code">The code.</param>
    public static int StatusOf(string code) => code switch
    {
        DraftRequestCodes.SignedOut => StatusCodes.Status401Unauthorized,
        DraftCodes.NotDesigner or DraftCodes.NotReviewer or DraftCodes.NotSeen or DraftCodes.Own => StatusCodes.Status403Forbidden,
        DraftCodes.NotFound => StatusCodes.Status404NotFound,
        DraftCodes.Conflict or DraftCodes.State or DraftCodes.BaseOutdated => StatusCodes.Status409Conflict,
        DraftRequestCodes.TooLarge or DraftCodes.TooLarge or DraftCodes.FileTooLarge or DraftCodes.TooManyFiles => StatusCodes.Status413PayloadTooLarge,
        DraftCodes.Locked => StatusCodes.Status423Locked,
        DraftRequestCodes.Malformed or DraftRequestCodes.Token => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
