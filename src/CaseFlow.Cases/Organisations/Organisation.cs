namespace CaseFlow.Cases.Organisations;

/// <summary>Who is who: units, persons, posts and roles (catalogue §3).</summary>
public sealed record Organisation;
