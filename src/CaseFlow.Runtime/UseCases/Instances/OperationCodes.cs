namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>What a preview of an operation says of the case, beside what the engine says of its instances.</summary>
public static class OperationCodes
{
    /// <summary>The case would be closed.</summary>
    public const string ClosesCase = "would.close-case";
}
