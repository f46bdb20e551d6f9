namespace CaseFlow.Host.Drawing;

/// <summary>Colours of diagrams; each state has a shape or a word besides its colour.</summary>
internal static class Palette
{
    public const string Ink = "#2b3440";
    public const string Quiet = "#8a949e";
    public const string Lane = "#c3cad1";
    public const string LaneFill = "#f7f9fb";
    public const string Taken = "#0b5cad";
    public const string Halo = "#bcd9f5";
    public const string Active = "#0b7a3b";
    public const string ActiveFill = "#e5f6ea";
    public const string Late = "#b3261e";
    public const string LateFill = "#fdeceb";
    public const string CancelledFill = "#f0f0f0";
    public const string TakenFill = "#eef5fc";
    public const string Altered = "#8a5300";
    public const string AlteredFill = "#fff1d6";
    public const string Shifted = "#6b3fa0";
    public const string ShiftedFill = "#f3ecfb";
    public const string Paper = "#ffffff";

    /// <summary>The line colour of a node.</summary>
    /// <param name="mark">The node's mark; null when it was not visited.</param>
    public static string Line(NodeMark? mark) => mark switch
    {
        null => Quiet,
        { State: NodeState.Incident } or { Overdue: not null } => Late,
        { State: NodeState.Cancelled } => Quiet,
        { State: var state } => Line(state),
    };

    /// <summary>The line colour of a state.</summary>
    /// <param name="state">The state; null for a flow on a path.</param>
    public static string Line(NodeState? state) => state switch
    {
        NodeState.Active or NodeState.Added => Active,
        NodeState.Removed => Late,
        NodeState.Altered => Altered,
        NodeState.Shifted => Shifted,
        _ => Taken,
    };

    /// <summary>The name of the arrow head in the colour of a state.</summary>
    /// <param name="state">The state; null for a flow on a path.</param>
    public static string Arrow(NodeState? state) => state switch
    {
        NodeState.Added => "arrow-added",
        NodeState.Removed => "arrow-removed",
        NodeState.Altered => "arrow-altered",
        NodeState.Shifted => "arrow-shifted",
        _ => "arrow-taken",
    };

    /// <summary>The fill colour of a node.</summary>
    /// <param name="mark">The node's mark; null when it was not visited.</param>
    public static string Fill(NodeMark? mark) => mark switch
    {
        null => Paper,
        { Fill: { } fill } => fill,
        { State: NodeState.Incident } or { Overdue: not null } => LateFill,
        { State: NodeState.Active or NodeState.Added } => ActiveFill,
        { State: NodeState.Removed } => LateFill,
        { State: NodeState.Altered } => AlteredFill,
        { State: NodeState.Shifted } => ShiftedFill,
        { State: NodeState.Cancelled } => CancelledFill,
        _ => TakenFill,
    };
}
