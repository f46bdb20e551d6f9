namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>One way in which a node takes tokens and puts tokens.</summary>
/// <param name="node">The place of the node in its scope.</param>
/// <param name="kind">When it can fire.</param>
/// <param name="ins">The places it takes tokens from.</param>
/// <param name="outs">The places it puts tokens in.</param>
internal sealed class Transition(int node, TransitionKind kind, int[] ins, int[] outs)
{
    public int Node => node;

    public TransitionKind Kind { get; set; } = kind;

    public int[] Ins { get; set; } = ins;

    public int[] Outs { get; set; } = outs;

    /// <summary>The places it puts tokens in before anything was reduced.</summary>
    public int[] Drawn { get; } = outs;

    public bool IsJoin => Kind == TransitionKind.Inclusive || (Kind == TransitionKind.Ordinary && Ins.Length > 1);
}
