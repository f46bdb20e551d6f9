namespace CaseFlow.Runtime.Ports;

/// <summary>A message to another system.</summary>
/// <param name="Target">The name of a configured address.</param>
/// <param name="Id">The message's id: the same when it is sent again.</param>
/// <param name="Body">The body, JSON.</param>
public sealed record WebhookCall(string Target, string Id, string Body);
