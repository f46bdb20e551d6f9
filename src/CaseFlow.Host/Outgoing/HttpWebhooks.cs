using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Outgoing;

/// <summary>
/// Sends messages to other systems over HTTP: only to addresses of the configuration (<c>Webhooks:NAME:Address</c> and <c>Secret</c>), signed with
/// HMAC-SHA256 over the body, without following redirects, and with an end to waiting.
/// </summary>
internal sealed class HttpWebhooks : IWebhooks, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, WebhookTarget> targets;
    private readonly HttpClient client;

    /// <summary>Makes the way out.</summary>
    /// <param name="targets">The configured addresses by name.</param>
    public HttpWebhooks(Dictionary<string, WebhookTarget> targets)
    {
        this.targets = targets;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Patience };
    }

    /// <summary>Reads the section <c>Webhooks</c>; an entry without a usable address or without a secret is left out, so that its messages wait.</summary>
    /// <param name="configuration">The configuration.</param>
    public static HttpWebhooks Of(IConfiguration configuration)
    {
        var found = new Dictionary<string, WebhookTarget>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in configuration.GetSection("Webhooks").GetChildren())
        {
            if (Uri.TryCreate(entry["Address"], UriKind.Absolute, out var address)
                && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
                && entry["Secret"] is { Length: > 0 } secret)
            {
                found[entry.Key] = new WebhookTarget(address, secret);
            }
        }

        return new HttpWebhooks(found);
    }

    /// <inheritdoc/>
    public async Task SendAsync(WebhookCall call, CancellationToken cancellation)
    {
        if (!targets.TryGetValue(call.Target, out var target))
        {
            throw new InvalidOperationException($"Expected to send message '{call.Id}' to '{call.Target}', but the configuration has no such address.");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, target.Address)
        {
            Content = new StringContent(call.Body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-CaseFlow-Id", call.Id);
        request.Headers.Add("X-CaseFlow-Signature", "sha256=" + Sign(target.Secret, call.Body));
        try
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (!answer.IsSuccessStatusCode)
            {
                throw new InvalidOperationException(
                    $"Expected '{call.Target}' to take message '{call.Id}', but it answered {((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture)}.");
            }
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new InvalidOperationException($"Expected '{call.Target}' to take message '{call.Id}', but it could not be reached.", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private static string Sign(string secret, string body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));
}
