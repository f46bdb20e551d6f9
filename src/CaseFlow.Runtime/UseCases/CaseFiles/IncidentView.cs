using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>An open incident.</summary>
/// <param name="Key">Which incident.</param>
/// <param name="CaseNumber">The case number.</param>
/// <param name="Element">The element concerned.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Detail">What went wrong, in English with data.</param>
/// <param name="Arguments">The data of the code's text by name: role, unit and unitId where nobody is there for a role; else empty.</param>
/// <param name="At">Since when.</param>
/// <param name="MayRetry">Whether the person may try again.</param>
public sealed record IncidentView(
    IncidentKey Key,
    string CaseNumber,
    string Element,
    string Code,
    string Detail,
    ImmutableSortedDictionary<string, string> Arguments,
    Instant At,
    bool MayRetry);
