using System.Security.Cryptography;
using System.Text;
using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Runtime.UseCases;

namespace CaseFlow.Host.Api.Reading;

/// <summary>The header <c>Idempotency-Key</c>: the same request sent again is done once and answered alike.</summary>
/// <param name="Sender">Who sent it: keys of different persons never meet.</param>
/// <param name="Address">The method and path of the request.</param>
/// <param name="Key">The key as sent.</param>
internal sealed record IdempotencyKey(string Sender, string Address, string Key)
{
    /// <summary>The header's name.</summary>
    public const string Header = "Idempotency-Key";

    private const int Shortest = 8;
    private const int Longest = 100;

    /// <summary>Reads the header; called by the framework.</summary>
    /// <param name="context">The request.</param>
    public static ValueTask<IdempotencyKey> BindAsync(HttpContext context)
    {
        var sent = context.Request.Headers[Header];
        if (sent.Count == 0)
        {
            throw ApiRefusedException.Of(ApiCodes.KeyMissing);
        }

        if (sent is not [{ Length: >= Shortest and <= Longest } key] || key.Any(c => c is < '!' or > '~'))
        {
            throw ApiRefusedException.Of(ApiCodes.KeyMalformed, ("min", $"{Shortest}"), ("max", $"{Longest}"));
        }

        var sender = TokenPerson.Of(context.User) ?? "";
        return new ValueTask<IdempotencyKey>(new IdempotencyKey(sender, $"{context.Request.Method} {context.Request.Path}", key));
    }

    /// <summary>The key as use cases keep it, with the digest of the request.</summary>
    /// <param name="body">The body as sent; empty for none.</param>
    public RequestKey For(ReadOnlyMemory<byte> body)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.UTF8.GetBytes(Address + "\n"));
        digest.AppendData(body.Span);
        var own = SHA256.HashData(Encoding.UTF8.GetBytes($"{Sender}\n{Key}"));
        return new RequestKey(Convert.ToHexStringLower(own), Convert.ToHexStringLower(digest.GetHashAndReset()));
    }
}
