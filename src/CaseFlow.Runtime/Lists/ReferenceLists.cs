using System.Collections.Concurrent;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Lists;

/// <summary>
/// Finds the version of a list that was in force at a moment. What was read is kept by list, number and hash, which never change, so only
/// one short range of an index is asked each time.
/// </summary>
public sealed class ReferenceLists
{
    private const int MostKept = 256;

    private readonly ConcurrentDictionary<(string List, long Number, string Hash), ReferenceList> kept = new();

    /// <summary>
    /// The version in force at a moment: of those published and effective by then, the one with the greatest number. A case asks with the moment
    /// of its registration, so that no later version changes how it is handled (catalogue §5 rule 13).
    /// </summary>
    /// <param name="session">Where to read.</param>
    /// <param name="list">The list's id.</param>
    /// <param name="moment">The moment.</param>
    /// <returns>Null when no version was in force.</returns>
    public async ValueTask<ReferenceList?> AtAsync(IReadSession session, string list, Instant moment) =>
        await session.FindListVersionAsync(list, moment) is { } head ? await LoadAsync(session, head) : null;

    /// <summary>
    /// The version that a case is handled under: the one in force when it was registered, or, for a case older than the list, its first.
    /// </summary>
    /// <param name="session">Where to read.</param>
    /// <param name="list">The list's id.</param>
    /// <param name="current">The case.</param>
    /// <returns>Null when there is no such list.</returns>
    public ValueTask<ReferenceList?> OfCaseAsync(IReadSession session, string list, Case current) =>
        ForAsync(session, list, current.FirstAt(CaseStatus.Registered) ?? default);

    /// <summary>The version for what was registered at a moment: the one in force then, or the first for what is older than the list.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="list">The list's id.</param>
    /// <param name="registeredAt">The moment.</param>
    /// <returns>Null when there is no such list.</returns>
    public async ValueTask<ReferenceList?> ForAsync(IReadSession session, string list, Instant registeredAt)
    {
        if (await AtAsync(session, list, registeredAt) is { } found)
        {
            return found;
        }

        var versions = await session.ListListVersionsAsync(list);
        return versions.IsEmpty ? null : await LoadAsync(session, versions[^1]);
    }

    /// <summary>The content of a version.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="head">The version.</param>
    /// <exception cref="InvalidOperationException">The stored content is not a list.</exception>
    public async ValueTask<ReferenceList> LoadAsync(IReadSession session, ListVersionHead head)
    {
        var key = (head.List, head.Number, head.ContentHash);
        if (kept.TryGetValue(key, out var known))
        {
            return known;
        }

        var content = await session.LoadListContentAsync(head.List, head.Number);
        var list = content is null ? null : ListFile.Read(head.List, Encoding.UTF8.GetBytes(content)).List;
        var read = (list ?? throw new InvalidOperationException(
            $"Expected to read version {head.Number} of list '{head.List}', but the stored content is malformed.")) with { Version = head.Number };
        if (kept.Count >= MostKept)
        {
            kept.Clear();
        }

        kept[key] = read;
        return read;
    }
}
