using System.Collections.Immutable;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Loads what actions of a step must know of what lies outside their case, from the snapshot on which the step is decided.</summary>
/// <param name="session">The snapshot.</param>
internal sealed class OutsideFacts(IReadSession session)
{
    /// <summary>Loads what an action asked for.</summary>
    /// <param name="draft">The case.</param>
    /// <param name="needs">What it asked for.</param>
    public async ValueTask<ActionFacts> LoadAsync(CaseDraft draft, ActionNeeds needs)
    {
        var facts = new ActionFacts(draft.Around.Organisation, draft.Around.Calendar);
        if (!needs.Cases.IsEmpty)
        {
            facts = facts with { Cases = await CasesAsync(needs.Cases) };
        }

        if (!needs.Accounts.IsEmpty)
        {
            await LoadAccountsAsync(draft.Accounts, needs.Accounts);
            facts = facts with { Accounts = draft.Accounts.Book, NextEntry = draft.NextEntry };
        }

        return facts;
    }

    // In one order, so that two transactions do not each wait for an account that the other holds.
    private async ValueTask LoadAccountsAsync(AccountsDraft accounts, ImmutableArray<string> ids)
    {
        foreach (var id in ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!accounts.Knows(id))
            {
                accounts.Know(id, await (session is IWriteSession writing ? writing.LoadAccountToChangeAsync(id) : session.LoadAccountAsync(id)));
            }
        }
    }

    private async ValueTask<ImmutableSortedDictionary<string, Case>> CasesAsync(ImmutableArray<string> numbers)
    {
        var cases = ImmutableSortedDictionary.CreateBuilder<string, Case>(StringComparer.Ordinal);
        foreach (var number in numbers)
        {
            if (await RuntimeKit.LoadAsync(session, number) is { } unit)
            {
                cases[number] = unit.Case;
            }
        }

        return cases.ToImmutable();
    }
}
