using System.Globalization;
using System.Threading.RateLimiting;
using CaseFlow.Host.Api.Problems;

namespace CaseFlow.Host.Api.Access;

/// <summary>Wrong tokens and follow-up codes from one address: 30 a minute, then nothing is looked up any more until the minute is over.</summary>
internal sealed class FailureLimit : IDisposable
{
    private const int Most = 30;

    private readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = Most, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>Counts a failure.</summary>
    /// <param name="context">The request.</param>
    public void Count(HttpContext context) => limiter.AttemptAcquire(context).Dispose();

    /// <summary>Whether the address has failed too often; the answer then says when to come back.</summary>
    /// <param name="context">The request.</param>
    public bool IsReached(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context, permitCount: 0);
        if (!lease.IsAcquired)
        {
            TellWhen(context, lease);
        }

        return !lease.IsAcquired;
    }

    /// <summary>Refuses the request when the address has failed too often.</summary>
    /// <param name="context">The request.</param>
    /// <exception cref="ApiRefusedException">It has.</exception>
    public void Require(HttpContext context)
    {
        if (IsReached(context))
        {
            throw ApiRefusedException.Of(ApiCodes.Rate);
        }
    }

    /// <summary>Tells in the answer when to come back.</summary>
    /// <param name="context">The request.</param>
    /// <param name="lease">The lease that was not given.</param>
    public static void TellWhen(HttpContext context, RateLimitLease lease)
    {
        if (lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}
