namespace CaseFlow.Runtime.Ports;

/// <summary>Signs checkpoints with a key that lies outside the database.</summary>
public interface ISigner
{
    /// <summary>The fingerprint of the public key.</summary>
    string KeyId { get; }

    /// <summary>Signs a digest.</summary>
    /// <param name="hash">The digest, hexadecimal.</param>
    /// <returns>The signature, base64.</returns>
    string Sign(string hash);
}
