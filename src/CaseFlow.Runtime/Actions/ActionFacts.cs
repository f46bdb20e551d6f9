using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Actions;

/// <summary>What an action is told of what lies outside its case: what it asked for by <see cref="ActionNeeds"/>, as far as there is such a thing.</summary>
/// <param name="Organisation">Who is who.</param>
/// <param name="Calendar">Working time.</param>
internal sealed record ActionFacts(Organisation Organisation, WorkingCalendar Calendar)
{
    /// <summary>Reference lists by id, in the version that the case is handled under.</summary>
    public ImmutableSortedDictionary<string, ReferenceList> Lists { get; init; } = ImmutableSortedDictionary.Create<string, ReferenceList>(StringComparer.Ordinal);

    /// <summary>Cases found, newest first.</summary>
    public ImmutableArray<CaseRow> Found { get; init; } = [];

    /// <summary>Present entries of rating lists.</summary>
    public ImmutableArray<RatingEntry> Ratings { get; init; } = [];

    /// <summary>Other cases by number.</summary>
    public ImmutableSortedDictionary<string, Case> Cases { get; init; } = ImmutableSortedDictionary.Create<string, Case>(StringComparer.Ordinal);

    /// <summary>Accounts by id, as they stand within the step.</summary>
    public AccountBook Accounts { get; init; } = AccountBook.Empty;

    /// <summary>The account entries of the case, in order, when one was asked for.</summary>
    public ImmutableArray<AccountEntry> Entries { get; init; } = [];

    /// <summary>The id of the next account entry.</summary>
    public string NextEntry { get; init; } = "";
}
