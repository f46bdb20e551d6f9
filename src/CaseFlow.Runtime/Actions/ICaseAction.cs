namespace CaseFlow.Runtime.Actions;

/// <summary>One action of the catalogue: what a service or send task does to its case. Pure: it asks, the shell carries out.</summary>
internal interface ICaseAction
{
    /// <summary>The name by which diagrams ask for it.</summary>
    string Name { get; }

    /// <summary>What it is for, takes, gives and refuses; every action of the catalogue has it.</summary>
    ActionDescription? Description => null;

    /// <summary>What lies outside the case and has to be known.</summary>
    /// <param name="input">The case and the evaluated inputs.</param>
    ActionNeeds Needs(ActionInput input) => ActionNeeds.None;

    /// <summary>Decides what is to be done.</summary>
    /// <param name="input">The case, the evaluated inputs and what was asked for.</param>
    ActionOutcome Run(ActionInput input);
}
