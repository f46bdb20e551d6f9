using System.Collections.Immutable;
using CaseFlow.Host.Backups;

namespace CaseFlow.Host.Bundles;

/// <summary>What a bundle says about itself, <c>manifest.json</c>.</summary>
/// <param name="Format">The version of the bundle format.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="MadeAt">When, UTC.</param>
/// <param name="Case">The case number.</param>
/// <param name="HoldsPersonal">Whether the reporter's name and contact are within.</param>
/// <param name="Members">Every other file within, by name.</param>
internal sealed record BundleManifest(
    int Format, string Program, DateTimeOffset MadeAt, string Case, bool HoldsPersonal, ImmutableArray<BackupMember> Members)
{
    /// <summary>The format that this program writes and reads.</summary>
    public const int CurrentFormat = 1;
}
