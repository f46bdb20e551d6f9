namespace CaseFlow.Dmn.Checks;

/// <summary>One thing that a model is checked for.</summary>
internal interface IDmnRule
{
    /// <summary>Reports where the model breaks the rule.</summary>
    void Check(CheckContext context);
}
