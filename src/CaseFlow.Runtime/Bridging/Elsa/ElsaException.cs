namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>A definition holds what cannot be read; the message is the reason in one word.</summary>
internal sealed class ElsaException(string reason) : Exception(reason);
