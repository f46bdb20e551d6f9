namespace CaseFlow.Cases.Records;

/// <summary>The satisfaction scale (catalogue §7 row 7).</summary>
public enum Satisfaction
{
    /// <summary>Satisfied 满意.</summary>
    Satisfied,

    /// <summary>Basically satisfied 基本满意.</summary>
    Basically,

    /// <summary>Dissatisfied 不满意; a reason is asked for.</summary>
    Dissatisfied,
}
