namespace CaseFlow.Dmn.Model;

/// <summary>The version of DMN in which a file is written, as its namespace says.</summary>
public enum DmnVersion
{
    /// <summary>DMN 1.1 (namespace of 2015).</summary>
    V11,

    /// <summary>DMN 1.2 (namespace of 2018).</summary>
    V12,

    /// <summary>DMN 1.3 (namespace of 2019).</summary>
    V13,

    /// <summary>DMN 1.4 (namespace of 2021).</summary>
    V14,

    /// <summary>DMN 1.5 (namespace of 2023).</summary>
    V15,

    /// <summary>DMN 1.6 (namespace of 2024); read by the rules of DMN 1.5.</summary>
    V16,
}
