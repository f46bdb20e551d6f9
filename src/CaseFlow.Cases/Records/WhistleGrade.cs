namespace CaseFlow.Cases.Records;

/// <summary>The grade of a whistle (catalogue §1.6, glossary 常规哨, 重点哨, 联合哨, 攻坚哨), from the lowest rung.</summary>
public enum WhistleGrade
{
    /// <summary>Routine whistle 常规哨: the compound.</summary>
    Routine,

    /// <summary>Key whistle 重点哨: the community.</summary>
    Key,

    /// <summary>Joint whistle 联合哨: the sub-district.</summary>
    Joint,

    /// <summary>Assault whistle 攻坚哨: departments and county.</summary>
    Assault,
}
