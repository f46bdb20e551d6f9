namespace CaseFlow.Dmn.Model;

/// <summary>How a table is preferably drawn (DMN 1.5 §8.2.2); it changes no result.</summary>
public enum TableOrientation
{
    /// <summary>A rule is a row.</summary>
    RuleAsRow,

    /// <summary>A rule is a column.</summary>
    RuleAsColumn,

    /// <summary>Two inputs make rows and columns, results stand where they cross.</summary>
    CrossTable,
}
