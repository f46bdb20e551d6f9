using System.Collections.Immutable;

namespace CaseFlow.Host.Settings;

/// <summary>The settings cannot be used; every problem is named, so that one correction round is enough.</summary>
/// <param name="problems">The problems.</param>
internal sealed class SettingsException(ImmutableArray<SettingsProblem> problems)
    : Exception($"Expected to read the settings, but {string.Join(", ", problems.Select(p => p.Setting))} cannot be used.")
{
    /// <summary>The problems.</summary>
    public ImmutableArray<SettingsProblem> Problems { get; } = problems;
}
