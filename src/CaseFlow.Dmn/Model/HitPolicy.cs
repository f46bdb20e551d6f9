namespace CaseFlow.Dmn.Model;

/// <summary>What is made of the rules that match (DMN 1.5 §8.2.10).</summary>
public enum HitPolicy
{
    /// <summary>At most one rule may match.</summary>
    Unique,

    /// <summary>The first rule that matches decides.</summary>
    First,

    /// <summary>The match with the result that stands first among the allowed values decides.</summary>
    Priority,

    /// <summary>Several rules may match if they give the same result.</summary>
    Any,

    /// <summary>All matches are collected.</summary>
    Collect,

    /// <summary>All matches, in the order of the rules.</summary>
    RuleOrder,

    /// <summary>All matches, in the order of the allowed values.</summary>
    OutputOrder,
}
