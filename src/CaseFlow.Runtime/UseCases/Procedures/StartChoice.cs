using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>A procedure that a person may begin.</summary>
/// <param name="Mechanism">The mechanism id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for; null when it does not say.</param>
/// <param name="Places">Where the person may begin it.</param>
/// <param name="Form">Its registration form; null for none.</param>
public sealed record StartChoice(string Mechanism, LocalText Name, LocalText? Purpose, ImmutableArray<PlaceView> Places, FormView? Form);
