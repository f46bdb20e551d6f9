namespace CaseFlow.Runtime.Actions;

/// <summary>One action of the catalogue: what a service or send task does to its case. Pure: it asks, the shell carries out.</summary>
internal interface ICaseAction
{
    /// <summary>The name by which diagrams ask for it.</summary>
    string Name { get; }

    /// <summary>Decides what is to be done.</summary>
    /// <param name="input">The case and the evaluated inputs.</param>
    ActionOutcome Run(ActionInput input);
}
