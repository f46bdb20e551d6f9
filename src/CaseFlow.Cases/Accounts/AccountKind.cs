namespace CaseFlow.Cases.Accounts;

/// <summary>What an account is for (catalogue C6, D5, E1–E5).</summary>
public enum AccountKind
{
    /// <summary>Revenue of a compound's common parts, which belongs to all owners.</summary>
    PublicRevenue,

    /// <summary>A community fund: donations and what matches them.</summary>
    Fund,

    /// <summary>A bond paid as security.</summary>
    Bond,

    /// <summary>Money set apart for one project.</summary>
    Project,

    /// <summary>The world outside, such as donors and suppliers: it holds no money of ours, so its balance may be negative.</summary>
    Outside,
}
