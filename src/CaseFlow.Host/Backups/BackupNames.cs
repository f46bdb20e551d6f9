using System.Text.RegularExpressions;
using CaseFlow.Host.Settings;

namespace CaseFlow.Host.Backups;

/// <summary>The names of files within a backup. A backup holds nothing else, so no name in one can lead out of the target folder.</summary>
internal static partial class BackupNames
{
    /// <summary>The database copy.</summary>
    public const string Database = "caseflow.db";

    /// <summary>The list of public keys.</summary>
    public const string PublicKey = "keys/checkpoint.pem.pub.pem";

    /// <summary>The private key of checkpoints.</summary>
    public const string CheckpointKey = "keys/checkpoint.pem";

    /// <summary>Whether a file may be in a backup.</summary>
    /// <param name="name">The name within the backup.</param>
    public static bool IsKnown(string name) => name is Database or PublicKey || IsPrivate(name);

    /// <summary>Whether a file holds a private key: that of checkpoints or one of those that seal cookies.</summary>
    /// <param name="name">The name within the backup.</param>
    public static bool IsPrivate(string name) => name == CheckpointKey || CookieKey().IsMatch(name);

    /// <summary>Where a file belongs in an installation, whose keys may lie in a folder of their own.</summary>
    /// <param name="layout">The installation.</param>
    /// <param name="name">The name within the backup.</param>
    public static string PathOf(DataLayout layout, string name) => name.StartsWith("keys/", StringComparison.Ordinal)
        ? Path.Combine(layout.Keys, name["keys/".Length..])
        : Path.Combine(layout.Root, name);

    /// <summary>The private keys that an installation has, by name.</summary>
    /// <param name="layout">The installation.</param>
    public static IEnumerable<string> PrivateKeys(DataLayout layout) =>
        Directory.Exists(layout.Keys)
            ? Directory.EnumerateFiles(layout.Keys).Select(file => "keys/" + Path.GetFileName(file)).Where(IsPrivate).Order(StringComparer.Ordinal)
            : [];

    /// <summary>The name of a new backup.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="at">When, UTC.</param>
    public static string FileName(string profile, DateTimeOffset at) => $"caseflow-{profile}-{at.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}.cfbak";

    [GeneratedRegex(@"\Akeys/key-[0-9a-f-]{36}\.xml\z")]
    private static partial Regex CookieKey();
}
