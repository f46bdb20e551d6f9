namespace CaseFlow.Dmn.Model;

/// <summary>In what a function is written (DMN 1.5 §10.5.3).</summary>
public enum FunctionKind
{
    /// <summary>Its body is an expression.</summary>
    Feel,

    /// <summary>It is a method of a Java class, which its body names; not carried out.</summary>
    Java,

    /// <summary>It is a model in PMML, which its body names; not carried out.</summary>
    Pmml,
}
