namespace CaseFlow.Xml;

/// <summary>A processing instruction.</summary>
/// <param name="target">Whom it is for.</param>
/// <param name="data">What it says; empty for nothing.</param>
public sealed class InstructionNode(string target, string data) : ContentNode
{
    /// <summary>Whom it is for.</summary>
    public string Target { get; } = target;

    /// <summary>What it says; empty for nothing.</summary>
    public string Data { get; } = data;
}
