using System.Collections.Immutable;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases;

/// <summary>Makes decisions. An accepted one applies its own events, so that the case always is what its events say.</summary>
internal static class Verdict
{
    public static CaseDecision Accept(Case? current, params IEnumerable<CaseEvent> events)
    {
        var happened = events.ToImmutableArray();
        var after = happened.Aggregate(current, CaseRules.Apply)
            ?? throw new InvalidOperationException("Expected to accept a command on a case, but there is none and nothing registers it.");
        return new CaseDecision.Accepted(after, happened);
    }

    public static CaseDecision Reject(string code, string message, params (string Name, string Value)[] arguments) =>
        new CaseDecision.Rejected(code, message, arguments.ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));
}
