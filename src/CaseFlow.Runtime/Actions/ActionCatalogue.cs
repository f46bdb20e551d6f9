using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Runtime.Actions.Money;
using CaseFlow.Runtime.Actions.Votes;

namespace CaseFlow.Runtime.Actions;

/// <summary>The fixed catalogue of actions from which all procedures are drawn.</summary>
public static class ActionCatalogue
{
    private static readonly FrozenDictionary<string, ICaseAction> Actions = new ICaseAction[]
    {
        new ClassifyCase(), new EscalateCase(), new RecordMeasure(), new RecordOutcome(), new GiveFeedback(), new RecordVisit(),
        new EvaluateHandler(), new PostAssessment(), new Notify(),
        new OpenAccount(), new ReceiveMoney(), new ApplyForMoney(), new ApproveMoney(), new PayMoney(), new RecordReceipt(), new ReadBalance(),
        new RaiseFund(), new MatchFund(), new PayTranche(), new SettleFund(),
        new OpenVote(), new RecuseVoter(), new CastBallots(), new CountVote(),
    }.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);

    /// <summary>The names that diagrams may use.</summary>
    public static ImmutableHashSet<string> Names { get; } = [.. Actions.Keys];

    internal static ICaseAction? Find(string name) => Actions.GetValueOrDefault(name);
}
