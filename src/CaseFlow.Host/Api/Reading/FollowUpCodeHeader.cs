using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Runtime;

namespace CaseFlow.Host.Api.Reading;

/// <summary>The header <c>Follow-Up-Code</c>: a reporter's key to a demand. It never stands in an address, where logs would keep it.</summary>
/// <param name="Code">The code, letters and digits alone.</param>
internal sealed record FollowUpCodeHeader(string Code)
{
    /// <summary>The header's name.</summary>
    public const string Header = "Follow-Up-Code";

    /// <summary>Reads the header; called by the framework.</summary>
    /// <param name="context">The request.</param>
    public static ValueTask<FollowUpCodeHeader> BindAsync(HttpContext context)
    {
        var code = string.Concat(context.Request.Headers[Header].ToString().Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (code.Length == 0)
        {
            throw ApiRefusedException.Of(ApiCodes.FollowCodeMissing);
        }

        context.RequestServices.GetRequiredService<FailureLimit>().Require(context);
        return new ValueTask<FollowUpCodeHeader>(new FollowUpCodeHeader(code));
    }

    /// <summary>Counts a wrong code against the sender's address.</summary>
    /// <typeparam name="T">What the use case gives.</typeparam>
    /// <param name="context">The request.</param>
    /// <param name="outcome">What became of it.</param>
    public static Outcome<T> Count<T>(HttpContext context, Outcome<T> outcome)
        where T : class
    {
        if (outcome.Refusal?.Code == RuntimeCodes.DemandNotFound)
        {
            context.RequestServices.GetRequiredService<FailureLimit>().Count(context);
        }

        return outcome;
    }
}
