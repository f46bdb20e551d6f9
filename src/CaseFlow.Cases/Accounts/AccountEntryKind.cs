namespace CaseFlow.Cases.Accounts;

/// <summary>What kind of happening an entry records.</summary>
public enum AccountEntryKind
{
    /// <summary>Money came in.</summary>
    Income,

    /// <summary>An approved application was paid.</summary>
    Payment,

    /// <summary>Donations were raised.</summary>
    Donation,

    /// <summary>Raised money was matched.</summary>
    Match,

    /// <summary>A part of a project's cost was paid.</summary>
    Tranche,

    /// <summary>What was not spent was given back.</summary>
    Settlement,

    /// <summary>An earlier entry was taken back; the only way to correct one.</summary>
    Reversal,
}
