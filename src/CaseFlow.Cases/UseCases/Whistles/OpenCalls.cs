using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Whistles;

/// <summary>Finds the call of a party that is meant, and the calls that still wait for their evaluation.</summary>
internal static class OpenCalls
{
    /// <summary>The oldest call of a party that something holds for; a rejection by one of two codes when there is none.</summary>
    public static (string Whistle, CaseDecision? Rejection) Find(
        Case current, string party, string? whistle, Func<CalledParty, bool> isMeant, string elseCode, string what)
    {
        var calls = current.Calls.Where(c => (whistle is null || c.Id == whistle) && c.Parties.Any(p => p.Party == party)).ToList();
        if (calls.FirstOrDefault(c => c.Parties.Any(p => p.Party == party && isMeant(p))) is { } call)
        {
            return (call.Id, null);
        }

        var code = calls.Count == 0 ? RecordCodes.WhistleNotCalled : elseCode;
        return ("", Verdict.Reject(code, $"Expected to {what} party '{party}' in case {current.Number}, but no call waits for it.", ("party", party)));
    }

    /// <summary>Refuses to close a case while a called party is not evaluated: one whistle, one evaluation 一哨一考 (catalogue §5 rule 4).</summary>
    public static CaseDecision? AllEvaluated(Case current)
    {
        foreach (var call in current.Calls)
        {
            if (call.Parties.FirstOrDefault(p => p.EvaluatedAt is null) is { } open)
            {
                return Verdict.Reject(
                    RecordCodes.CloseNotEvaluated,
                    $"Expected to close case {current.Number}, but party '{open.Party}' called by whistle {call.Id} is not evaluated.",
                    ("party", open.Party),
                    ("whistle", call.Id));
            }
        }

        return null;
    }
}
