namespace CaseFlow.Runtime;

/// <summary>Stable codes of refusals about ledgers and indicators.</summary>
public static class LedgerCodes
{
    /// <summary>Refusal: no published procedure keeps such a ledger. Arguments: mechanism, ledger.</summary>
    public const string LedgerUnknown = "ledger.unknown";

    /// <summary>Refusal: no published procedure feeds such an indicator. Arguments: mechanism, indicator.</summary>
    public const string IndicatorUnknown = "indicator.unknown";

    /// <summary>Refusal: the period ends before it begins, or is longer than ten years.</summary>
    public const string PeriodInvalid = "indicator.period-invalid";
}
