using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Runtime.Actions.Audits;
using CaseFlow.Runtime.Actions.Linking;
using CaseFlow.Runtime.Actions.Lists;
using CaseFlow.Runtime.Actions.Meetings;
using CaseFlow.Runtime.Actions.Money;
using CaseFlow.Runtime.Actions.Outside;
using CaseFlow.Runtime.Actions.Publishing;
using CaseFlow.Runtime.Actions.Seats;
using CaseFlow.Runtime.Actions.Supervision;
using CaseFlow.Runtime.Actions.Votes;
using CaseFlow.Runtime.Actions.Whistles;

namespace CaseFlow.Runtime.Actions;

/// <summary>The fixed catalogue of actions from which all procedures are drawn.</summary>
public static class ActionCatalogue
{
    private static readonly FrozenDictionary<string, ICaseAction> Actions = new ICaseAction[]
    {
        new ClassifyCase(), new EscalateCase(), new RecordMeasure(), new RecordOutcome(), new GiveFeedback(), new RecordVisit(),
        new EvaluateHandler(), new PostAssessment(), new Notify(), new FindInList(),
        new UpdateCase(), new LinkOtherCase(), new MergeCase(), new SpawnCases(), new FindCases(), new ReopenCase(),
        new HoldMeeting(), new ReportResolution(),
        new CallParties(), new NoteArrival(), new EvaluateCalled(),
        new OrderSupervision(), new RecordFinding(), new RecordTalk(),
        new AddFindings(), new ReplyToFinding(), new RectifyFinding(), new RecheckFinding(), new CloseAudit(),
        new PublishNotice(), new PutRating(), new TakeRating(), new EndSeat(), new CallWebhook(),
        new OpenAccount(), new ReceiveMoney(), new ApplyForMoney(), new ApproveMoney(), new PayMoney(), new RecordReceipt(), new ReadBalance(), new ReverseEntry(),
        new RaiseFund(), new MatchFund(), new PayTranche(), new SettleFund(),
        new OpenVote(), new RecuseVoter(), new CastBallots(), new CountVote(),
    }.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);

    /// <summary>The names that diagrams may use.</summary>
    public static ImmutableHashSet<string> Names { get; } = [.. Actions.Keys];

    internal static IEnumerable<ICaseAction> All => Actions.Values.OrderBy(a => a.Name, StringComparer.Ordinal);

    internal static ICaseAction? Find(string name) => Actions.GetValueOrDefault(name);
}
