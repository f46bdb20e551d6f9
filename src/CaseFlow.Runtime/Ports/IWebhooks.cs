namespace CaseFlow.Runtime.Ports;

/// <summary>Sends messages to other systems, at configured addresses only.</summary>
public interface IWebhooks
{
    /// <summary>Sends a message and returns when the other system took it.</summary>
    /// <param name="call">The message.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="InvalidOperationException">There is no such address, or the other system did not take it; it is tried again later.</exception>
    Task SendAsync(WebhookCall call, CancellationToken cancellation);
}
