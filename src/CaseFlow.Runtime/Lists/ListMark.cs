namespace CaseFlow.Runtime.Lists;

/// <summary>Where an entry of a reference list comes from (catalogue §0).</summary>
public enum ListMark
{
    /// <summary>A source states it.</summary>
    Stated,

    /// <summary>Concluded from what a source states.</summary>
    Inferred,

    /// <summary>A starting value that no source states: common practice, law or judgement, to be verified.</summary>
    Default,

    /// <summary>An invented value for tests and demonstrations.</summary>
    Test,
}
