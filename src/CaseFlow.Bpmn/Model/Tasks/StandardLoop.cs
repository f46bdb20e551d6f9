namespace CaseFlow.Bpmn.Model.Tasks;

/// <summary>An activity that is carried out again while a condition holds (BPMN 2.0.2 §10.3.8, table 10.28).</summary>
/// <param name="TestBefore">True to ask before each round, so that it may never be carried out; false to ask after each.</param>
/// <param name="Condition">Another round follows while it holds; null for always, as far as <paramref name="Maximum"/> allows.</param>
/// <param name="Maximum">The most rounds; null for no limit.</param>
public sealed record StandardLoop(bool TestBefore, Expression? Condition, int? Maximum);
