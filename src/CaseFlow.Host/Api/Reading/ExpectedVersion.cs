using System.Globalization;
using CaseFlow.Host.Api.Problems;
using Microsoft.Net.Http.Headers;

namespace CaseFlow.Host.Api.Reading;

/// <summary>The header <c>If-Match</c>: the version of the case that the sender saw, as the <c>ETag</c> of a task gave it.</summary>
/// <param name="Number">The version; null when any will do.</param>
internal sealed record ExpectedVersion(long? Number)
{
    /// <summary>Reads the header; called by the framework.</summary>
    /// <param name="context">The request.</param>
    public static ValueTask<ExpectedVersion> BindAsync(HttpContext context)
    {
        var sent = context.Request.Headers.IfMatch;
        if (sent.Count == 0 || sent == "*")
        {
            return new ValueTask<ExpectedVersion>(new ExpectedVersion((long?)null));
        }

        return EntityTagHeaderValue.TryParse(sent.ToString(), out var tag)
            && !tag.IsWeak
            && long.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new ValueTask<ExpectedVersion>(new ExpectedVersion(number))
                : throw ApiRefusedException.Of(ApiCodes.MatchMalformed);
    }

    /// <summary>Tells the version in the answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="version">The version.</param>
    public static void Tell(HttpResponse response, long version) => response.Headers.ETag = $"\"{version}\"";
}
