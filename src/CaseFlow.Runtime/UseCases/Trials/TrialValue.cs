using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>A value of the case of a trial.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">The label of the field that asks for it; null where no form does.</param>
/// <param name="Text">The value; of a choice the words chosen.</param>
public sealed record TrialValue(string Name, LocalText? Label, LocalText Text);
