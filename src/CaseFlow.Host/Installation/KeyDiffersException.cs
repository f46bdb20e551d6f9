namespace CaseFlow.Host.Installation;

/// <summary>This host would sign with another key than the hosts that share its database.</summary>
/// <param name="known">The fingerprint that the database knows.</param>
/// <param name="file">The key file of this host.</param>
internal sealed class KeyDiffersException(string known, string file)
    : Exception($"Expected to sign with the key {known} that the database knows, but '{file}' holds another or is not there.")
{
    /// <summary>The fingerprint that the database knows.</summary>
    public string Known { get; } = known;

    /// <summary>The key file of this host.</summary>
    public string File { get; } = file;
}
