using System.Globalization;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.UseCases.Votes;

/// <summary>Checks that the use cases of votes share.</summary>
internal static class VoteChecks
{
    public static CaseDecision Refuse(string code, string vote, string what, string why, params (string Name, string Value)[] arguments) =>
        Verdict.Reject(code, $"Expected vote {vote} to let one {what}, but {why}.", arguments);

    /// <summary>That a vote is open: the rejection, or null when it is.</summary>
    public static CaseDecision? Open(Case current, string vote, string what) => current.FindVote(vote) switch
    {
        null => Refuse(VoteCodes.NotOpen, vote, what, "it was not opened", ("vote", vote)),
        { Result: not null } => Refuse(VoteCodes.Counted, vote, what, "it was counted", ("vote", vote)),
        _ => null,
    };

    /// <summary>That enough days lie between notice and meeting (catalogue §7 row 17): the meeting may be on the last of them.</summary>
    public static CaseDecision? NoticeKept(string vote, DateOnly given, DateOnly held, int days)
    {
        // A day that no calendar has cannot come soon enough.
        var earliest = given.DayNumber + (long)days > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : given.AddDays(days);
        return held.DayNumber - (long)given.DayNumber >= days
            ? null
            : Refuse(
                VoteCodes.NoticeTooShort,
                vote,
                "meet",
                $"notice was given on {Day(given)} and {days} days must pass",
                ("days", $"{days}"),
                ("given", Day(given)),
                ("held", Day(held)),
                ("earliest", Day(earliest)));
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
