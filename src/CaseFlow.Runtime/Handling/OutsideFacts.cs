using System.Collections.Immutable;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Loads what actions of a step must know of what lies outside their case, from the snapshot on which the step is decided.</summary>
/// <param name="session">The snapshot.</param>
/// <param name="lists">The versioned reference lists.</param>
internal sealed class OutsideFacts(IReadSession session, ReferenceLists lists)
{
    /// <summary>Loads what an action asked for.</summary>
    /// <param name="draft">The case.</param>
    /// <param name="needs">What it asked for.</param>
    public async ValueTask<ActionFacts> LoadAsync(CaseDraft draft, ActionNeeds needs)
    {
        var facts = new ActionFacts(draft.Around.Organisation, draft.Around.Calendar);
        return facts with { Cases = await CasesAsync(needs.Cases), Lists = await ListsAsync(draft.Case, needs.Lists) };
    }

    private async ValueTask<ImmutableSortedDictionary<string, ReferenceList>> ListsAsync(Case current, ImmutableArray<string> ids)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, ReferenceList>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (await lists.OfCaseAsync(session, id, current) is { } list)
            {
                found[id] = list;
            }
        }

        return found.ToImmutable();
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
