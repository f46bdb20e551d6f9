using System.Collections.Immutable;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Loads what actions of a step must know of what lies outside their case, from the snapshot on which the step is decided.</summary>
/// <param name="session">The snapshot.</param>
/// <param name="facts">The versioned reference lists.</param>
internal sealed class OutsideFacts(IReadSession session, ReferenceFacts facts)
{
    private const int MostFound = 500;
    private const int PageSize = 200;
    private const int MostRatings = 1000;

    /// <summary>Loads what an action asked for.</summary>
    /// <param name="draft">The case.</param>
    /// <param name="needs">What it asked for.</param>
    public async ValueTask<ActionFacts> LoadAsync(CaseDraft draft, ActionNeeds needs)
    {
        ImmutableArray<AccountEntry> entries = needs.Entry is null ? [] : [.. await session.ListAccountEntriesAsync(draft.Id), .. draft.Accounts.Entries];
        await LoadAccountsAsync(
            draft.Accounts, [.. needs.Accounts, .. entries.Where(e => e.Id == needs.Entry).SelectMany(e => e.Postings).Select(p => p.Account)]);
        return new ActionFacts(draft.Around.Organisation, draft.Around.Calendar)
        {
            Cases = await CasesAsync(needs.Cases),
            Lists = await ListsAsync(draft.Case, needs.Lists),
            Accounts = draft.Accounts.Book,
            NextEntry = draft.NextEntry,
            Entries = entries,
            Found = needs.Find is { } query ? await FindAsync(query) : [],
            Ratings = await RatingsAsync(needs.Ratings),
        };
    }

    private async ValueTask<ImmutableSortedDictionary<string, ReferenceList>> ListsAsync(Case current, ImmutableArray<string> ids)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, ReferenceList>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (await facts.Lists.OfCaseAsync(session, id, current) is { } list)
            {
                found[id] = list;
            }
        }

        return found.ToImmutable();
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
        foreach (var wanted in numbers)
        {
            for (var number = wanted; number is not null && !cases.ContainsKey(number);)
            {
                var found = await RuntimeKit.LoadAsync(session, number);
                if (found is not null)
                {
                    cases[number] = found.Case;
                }

                number = found?.Case.DuplicateOf?.Number;
            }
        }

        return cases.ToImmutable();
    }

    private async ValueTask<ImmutableArray<CaseRow>> FindAsync(CaseQuery query)
    {
        if (query.Categories is [var category])
        {
            query = query with { Categories = (await facts.KnownCategoriesAsync(session)).Within(category) };
        }

        // One more than asked for, because the case that asks may be among them.
        var wanted = Math.Min(query.Take, MostFound) + 1;
        var found = ImmutableArray.CreateBuilder<CaseRow>();
        for (CaseCursor? after = null; found.Count < wanted;)
        {
            var page = await session.ListCasesAsync(query with { Take = Math.Min(PageSize, wanted - found.Count), After = after });
            found.AddRange(page.Rows);
            if (!page.HasMore || page.Rows.IsEmpty)
            {
                break;
            }

            after = new CaseCursor(page.Rows[^1].RegisteredAt, page.Rows[^1].Id);
        }

        return found.ToImmutable();
    }

    private async ValueTask<ImmutableArray<RatingEntry>> RatingsAsync(ImmutableArray<string> lists)
    {
        var entries = ImmutableArray.CreateBuilder<RatingEntry>();
        foreach (var list in lists)
        {
            entries.AddRange(await session.ListRatingsAsync(list, open: true, MostRatings));
        }

        return entries.ToImmutable();
    }
}
