namespace CaseFlow.Runtime.Ports;

/// <summary>Makes and checks password hashes.</summary>
public interface IPasswords
{
    /// <summary>Makes a salted hash of a password, with its method and cost written into it.</summary>
    /// <param name="password">The password.</param>
    string Hash(string password);

    /// <summary>Checks a password in time that does not depend on where it differs.</summary>
    /// <param name="password">The password.</param>
    /// <param name="hash">The hash; null checks against nothing in the same time and gives false.</param>
    bool Verify(string password, string? hash);

    /// <summary>Whether a hash was made with the method and cost of today.</summary>
    /// <param name="hash">The hash.</param>
    bool IsCurrent(string hash);
}
