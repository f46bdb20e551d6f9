namespace CaseFlow.Host.Settings;

/// <summary>A setting that cannot be used.</summary>
/// <param name="Setting">The setting's name, such as <c>CaseFlow:SweepEvery</c>.</param>
/// <param name="Expected">The key of the text that says what is expected.</param>
/// <param name="Found">What was found; empty for nothing.</param>
internal sealed record SettingsProblem(string Setting, string Expected, string Found);
