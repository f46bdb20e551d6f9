namespace CaseFlow.Host.Importing;

/// <summary>Who brought a demand. Without any value in a row it counts as anonymous.</summary>
internal sealed record ImportReporter
{
    /// <summary>The name; null for none.</summary>
    public ImportPart? Name { get; init; }

    /// <summary>The telephone number; null for none.</summary>
    public ImportPart? Contact { get; init; }
}
