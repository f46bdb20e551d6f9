using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Pages of the store as lists.</summary>
internal static class CaseLists
{
    public static CaseList Of(CasePage found, int page, Instant now) => new(found.Rows, page, found.HasMore, now)
    {
        Total = found.Total ?? found.Rows.Length,
        Next = found.HasMore ? new CaseCursor(found.Rows[^1].RegisteredAt, found.Rows[^1].Id).ToString() : null,
    };
}
