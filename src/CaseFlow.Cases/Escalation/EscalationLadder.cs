using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Escalation;

/// <summary>
/// The ladder of whistle grades (catalogue §1.6): one rung at a time, only upwards (§5 rule 6). A case without a whistle is held by the
/// compound, the rung of the routine whistle: the first whistle is routine, or key when the compound gives up.
/// </summary>
public static class EscalationLadder
{
    /// <summary>The next rung; null at the top. After no whistle it is the routine one.</summary>
    /// <param name="grade">The present grade; null without a whistle.</param>
    public static WhistleGrade? Next(WhistleGrade? grade) => grade switch
    {
        null => WhistleGrade.Routine,
        WhistleGrade.Assault => null,
        _ => grade + 1,
    };

    /// <summary>Whether a climb is allowed.</summary>
    /// <param name="from">The present grade; null without a whistle.</param>
    /// <param name="to">The grade to climb to.</param>
    /// <param name="urgent">Whether rungs may be skipped; never downwards.</param>
    public static bool MayClimb(WhistleGrade? from, WhistleGrade to, bool urgent)
    {
        var rungs = (int)to - (int)(from ?? WhistleGrade.Routine);
        return (rungs > 0 || from is null) && (urgent || rungs <= 1);
    }
}
