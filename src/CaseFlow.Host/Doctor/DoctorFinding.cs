using System.Collections.Immutable;

namespace CaseFlow.Host.Doctor;

/// <summary>What a check found.</summary>
/// <param name="Level">How it came out.</param>
/// <param name="Code">The stable dotted code; also the key of the text, which says what to do unless all is well.</param>
/// <param name="Data">The text's data.</param>
internal sealed record DoctorFinding(DoctorLevel Level, string Code, ImmutableSortedDictionary<string, string> Data)
{
    /// <summary>Something that is as it should be.</summary>
    /// <param name="code">The code.</param>
    /// <param name="data">The text's data.</param>
    public static DoctorFinding Good(string code, params (string Name, object? Value)[] data) => Make(DoctorLevel.Good, code, data);

    /// <summary>Something that somebody should look at.</summary>
    /// <param name="code">The code.</param>
    /// <param name="data">The text's data.</param>
    public static DoctorFinding Warning(string code, params (string Name, object? Value)[] data) => Make(DoctorLevel.Warning, code, data);

    /// <summary>Something that is broken.</summary>
    /// <param name="code">The code.</param>
    /// <param name="data">The text's data.</param>
    public static DoctorFinding Bad(string code, params (string Name, object? Value)[] data) => Make(DoctorLevel.Bad, code, data);

    private static DoctorFinding Make(DoctorLevel level, string code, (string Name, object? Value)[] data) =>
        new(level, code, data.ToImmutableSortedDictionary(d => d.Name, d => d.Value?.ToString() ?? "–", StringComparer.Ordinal));
}
