using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A published version of a procedure, without content; never changed, one hash chain for each mechanism.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Number">The version number within the mechanism, from 1 without gaps.</param>
/// <param name="Hash">The content hash over BPMN, forms, decisions and mechanism.json. A version that restores an older one has the same.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="PublishedBy">By whom: a person's id, or <c>system</c>.</param>
public sealed record ProcedureVersionHead(string Mechanism, int Number, string Hash, Instant PublishedAt, string PublishedBy)
{
    /// <summary>From when it is in force, inclusive; never before it was published.</summary>
    public Instant ValidFrom { get; init; } = PublishedAt;

    /// <summary>What changed and why; empty for versions that came with the program.</summary>
    public string Note { get; init; } = "";

    /// <summary>Which document asks for it; empty for none.</summary>
    public string Document { get; init; } = "";

    /// <summary>Who handed it in for review: a person's id; empty for versions that came with the program.</summary>
    public string Author { get; init; } = "";

    /// <summary>Who reviewed it: a person's id; empty for versions that came with the program.</summary>
    public string Reviewer { get; init; } = "";

    /// <summary>The seal of the version before, hexadecimal; empty for versions from before seals were kept.</summary>
    public string PreviousSeal { get; init; } = "";

    /// <summary>The digest over all of the above, hexadecimal; empty for versions from before seals were kept.</summary>
    public string Seal { get; init; } = "";
}
