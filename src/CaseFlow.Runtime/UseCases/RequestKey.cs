namespace CaseFlow.Runtime.UseCases;

/// <summary>A sender's one-time key for a request together with what was sent, so that a key used for something else is noticed.</summary>
/// <param name="Key">The key, 8 to 100 characters, made by the sender once for each request.</param>
/// <param name="Digest">A digest of the whole request; the same for the same request.</param>
public sealed record RequestKey(string Key, string Digest);
