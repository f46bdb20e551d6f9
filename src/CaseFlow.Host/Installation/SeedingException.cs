namespace CaseFlow.Host.Installation;

/// <summary>Procedures or reference data of the installation cannot be loaded.</summary>
/// <param name="code">The key of the text that says so.</param>
/// <param name="what">What cannot be loaded and why.</param>
internal sealed class SeedingException(string code, string what)
    : Exception($"Expected to load procedures and reference data, but {code}: {what}")
{
    /// <summary>The key of the text.</summary>
    public string Code { get; } = code;

    /// <summary>What cannot be loaded and why.</summary>
    public string What { get; } = what;
}
