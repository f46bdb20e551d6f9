using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>A reporter's key to a case: number and follow-up code.</summary>
internal static class DemandAccess
{
    /// <summary>The case; null when the number is unknown or the code wrong, which take alike.</summary>
    public static async ValueTask<CaseUnit?> OpenAsync(IReadSession session, string number, string code)
    {
        var unit = await RuntimeKit.LoadAsync(session, number);
        var matches = FollowUpCode.Matches(code, unit?.Case.FollowUpHash ?? FollowUpCode.Hash(number));
        return matches && unit?.Case.FollowUpHash is not null ? unit : null;
    }
}
