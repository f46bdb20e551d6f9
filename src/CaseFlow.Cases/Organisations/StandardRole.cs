namespace CaseFlow.Cases.Organisations;

/// <summary>Roles that the product itself knows; all others are the procedures' own.</summary>
public static class StandardRole
{
    /// <summary>Keeps organisation and reference data, settles incidents.</summary>
    public const string Administrator = "administrator";

    /// <summary>Draws procedures anew and hands them in for review; at the top unit.</summary>
    public const string ProcedureDesigner = "procedure-designer";

    /// <summary>Reviews what others drew and publishes it; at the top unit.</summary>
    public const string ProcedureReviewer = "procedure-reviewer";

    /// <summary>Traces any case of the subtree, read only.</summary>
    public const string Auditor = "auditor";

    /// <summary>Sees figures and the cases behind them.</summary>
    public const string Leader = "leader";
}
