namespace CaseFlow.Cases.Records;

/// <summary>Who brings a demand (catalogue §1.2).</summary>
public enum ReporterKind
{
    /// <summary>A single person.</summary>
    Person,

    /// <summary>A household.</summary>
    Household,

    /// <summary>An enterprise.</summary>
    Enterprise,

    /// <summary>A shop.</summary>
    Shop,
}
