namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Cases of batches were dealt with.</summary>
/// <param name="Done">How many.</param>
public sealed record MovesCarriedOut(int Done);
