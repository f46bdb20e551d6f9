namespace CaseFlow.Cases.Organisations;

/// <summary>Roles that the product itself knows; all others are the procedures' own.</summary>
public static class StandardRole
{
    /// <summary>Redraws procedures, keeps reference data.</summary>
    public const string Administrator = "administrator";

    /// <summary>Traces any case of the subtree, read only.</summary>
    public const string Auditor = "auditor";

    /// <summary>Sees figures and the cases behind them.</summary>
    public const string Leader = "leader";
}
