namespace CaseFlow.Host.Settings;

/// <summary>Where an installation keeps its files. Each profile has a folder of its own, so that demo and office never mix.</summary>
/// <param name="root">The profile's folder, absolute.</param>
/// <param name="keys">The folder of keys, absolute; null for that in the profile's folder.</param>
internal sealed class DataLayout(string root, string? keys = null)
{
    /// <summary>The profile's folder.</summary>
    public string Root { get; } = root;

    /// <summary>The database file.</summary>
    public string Database => Path.Combine(Root, "caseflow.db");

    /// <summary>The folder of keys: that of checkpoints and those of sign-in cookies.</summary>
    public string Keys { get; } = keys ?? Path.Combine(root, "keys");

    /// <summary>The private key that signs checkpoints.</summary>
    public string CheckpointKey => Path.Combine(Keys, "checkpoint.pem");

    /// <summary>The public key that verifies checkpoints.</summary>
    public string PublicKey => CheckpointKey + ".pub.pem";

    /// <summary>The layout that settings ask for.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="workingFolder">The working folder.</param>
    public static DataLayout Of(CaseFlowSettings settings, string workingFolder) =>
        new(
            Path.GetFullPath(Path.Combine(settings.DataFolder, settings.Profile), workingFolder),
            settings.KeyFolder.Length == 0 ? null : Path.GetFullPath(settings.KeyFolder, workingFolder));
}
