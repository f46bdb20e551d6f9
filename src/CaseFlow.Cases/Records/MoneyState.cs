namespace CaseFlow.Cases.Records;

/// <summary>Where an application for money stands.</summary>
public enum MoneyState
{
    /// <summary>Handed in; decisions are awaited.</summary>
    Applied,

    /// <summary>Given back to the applicant.</summary>
    Returned,

    /// <summary>Every decision approves; not paid yet.</summary>
    Approved,

    /// <summary>Refused for good.</summary>
    Rejected,

    /// <summary>Paid; receipts are awaited.</summary>
    Paid,

    /// <summary>Paid, and receipts cover all of it.</summary>
    Receipted,
}
