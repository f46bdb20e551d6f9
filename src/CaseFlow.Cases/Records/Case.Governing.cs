using System.Collections.Immutable;

namespace CaseFlow.Cases.Records;

public sealed partial record Case
{
    /// <summary>Meetings held, in order.</summary>
    public ImmutableArray<Meeting> Meetings { get; init; } = [];

    /// <summary>Whistles that called parties, in order.</summary>
    public ImmutableArray<PartyCall> Calls { get; init; } = [];

    /// <summary>Orders of supervision, in order.</summary>
    public ImmutableArray<SupervisionOrder> Orders { get; init; } = [];

    /// <summary>Talks held, in order.</summary>
    public ImmutableArray<Talk> Talks { get; init; } = [];

    /// <summary>Problems that an audit found, in order.</summary>
    public ImmutableArray<AuditFinding> Findings { get; init; } = [];

    /// <summary>How the audit was closed; null before, and without an audit.</summary>
    public AuditClosure? AuditClosure { get; init; }

    /// <summary>Public notices, in order.</summary>
    public ImmutableArray<CaseNotice> Notices { get; init; } = [];

    /// <summary>Entries on rating lists that the case made, in order; some may have been taken off since.</summary>
    public ImmutableArray<ListPlacing> Placings { get; init; } = [];

    /// <summary>Elected seats that ended, in order.</summary>
    public ImmutableArray<SeatEnd> SeatEnds { get; init; } = [];
}
