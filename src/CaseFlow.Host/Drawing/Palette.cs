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
    public const string Paper = "#ffffff";

    /// <summary>The line colour of a node.</summary>
    /// <param name="mark">The node's mark; null when it was not visited.</param>
    public static string Line(NodeMark? mark) => mark switch
    {
        null => Quiet,
        { State: NodeState.Incident } or { Overdue: not null } => Late,
        { State: NodeState.Active } => Active,
        { State: NodeState.Cancelled } => Quiet,
        _ => Taken,
    };

    /// <summary>The fill colour of a node.</summary>
    /// <param name="mark">The node's mark; null when it was not visited.</param>
    public static string Fill(NodeMark? mark) => mark switch
    {
        null => Paper,
        { State: NodeState.Incident } or { Overdue: not null } => LateFill,
        { State: NodeState.Active } => ActiveFill,
        { State: NodeState.Cancelled } => CancelledFill,
        _ => TakenFill,
    };
}
