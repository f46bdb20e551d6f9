using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Heat;

/// <summary>
/// Counts logs of visits. A visit belongs to the period in which it began, and to the version on which it ended or waits; a flow to the period in
/// which it was taken.
/// </summary>
/// <param name="versions">The versions by content hash.</param>
/// <param name="shown">The elements of the diagram shown.</param>
/// <param name="from">Where the period begins; null for the beginning of all.</param>
/// <param name="before">Where it ends, itself outside; null for no end.</param>
/// <param name="now">The moment for which what waits is judged.</param>
/// <param name="working">Counts working time; null where time is calendar time.</param>
internal sealed class HeatReading(
    IReadOnlyDictionary<string, HeatVersion> versions, ElementNumbers shown, Instant? from, Instant? before, Instant now, WorkingTimeline? working)
{
    private static readonly HeatVersion Strange = new(null, false);

    private readonly ElementCount?[] counts = new ElementCount?[shown.Ids.Length];
    private readonly long[] flows = new long[shown.Ids.Length];
    private readonly Dictionary<string, long> unmatched = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeatVersion>.AlternateLookup<ReadOnlySpan<char>> lookup =
        new Dictionary<string, HeatVersion>(versions, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<LoggedVisit> open = [];
    private HeatVersion version = Strange;
    private Instant at;
    private long instances;

    /// <summary>Reads the log of an instance.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        open.Clear();
        (version, at) = (Strange, default);
        Instant? began = null;
        var place = 0;
        while (place < text.Length)
        {
            var letter = text[place++];
            switch (letter)
            {
                case LogText.Moment:
                    at = new Instant(LogText.Number(text, ref place));
                    began ??= at;
                    break;
                case LogText.Version:
                    Move(LogText.Words(text, ref place));
                    break;
                case LogText.Renamed:
                    Rename(LogText.Words(text, ref place));
                    break;
                case LogText.Entered:
                    var (element, other) = Element(text, ref place);
                    open.Add(new LoggedVisit(LogText.Number(text, ref place), element, other, at));
                    break;
                case LogText.Flow:
                    var (flow, strange) = Element(text, ref place);
                    Pass(flow, strange);
                    break;
                case LogText.Completed or LogText.Cancelled or LogText.Interrupted:
                    End(LogText.Number(text, ref place), letter);
                    break;
                default:
                    ReadWork(letter, text, ref place);
                    break;
            }
        }

        instances += version.IsCounted && began is { } start && IsWithin(start) ? 1 : 0;
        foreach (var visit in open)
        {
            Count(visit, null, now);
        }
    }

    /// <summary>What was counted.</summary>
    public HeatFigures Result() => new(
        instances,
        Numbered(counts).Where(pair => pair.Value is { Passes: > 0 }).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value!.Of(pair.Key), StringComparer.Ordinal),
        Numbered(flows).Where(pair => pair.Value > 0).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
        unmatched.ToImmutableSortedDictionary(StringComparer.Ordinal));

    private IEnumerable<(string Key, T Value)> Numbered<T>(T[] values) => values.Select((value, number) => (shown.Ids[number], value));

    private static (int Number, string? Other) Element(ReadOnlySpan<char> text, ref int place)
    {
        if (place >= text.Length || text[place] != '~')
        {
            return ((int)LogText.Number(text, ref place), null);
        }

        place++;
        var begin = place;
        while (place < text.Length && text[place] is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
        {
            place++;
        }

        var id = LogText.Shown(text[begin..place]);
        place += place < text.Length && text[place] == ',' ? 1 : 0;
        return (-1, id);
    }

    private void ReadWork(char letter, ReadOnlySpan<char> text, ref int place)
    {
        var words = LogText.Words(text, ref place);
        var inner = 0;
        var id = LogText.Number(words, ref inner);
        if (IndexOf(id) is not { } index)
        {
            return;
        }

        ref var visit = ref CollectionsMarshal.AsSpan(open)[index];
        switch (letter)
        {
            case LogText.Due:
                visit.Due = inner < words.Length ? new Instant(LogText.Number(words, ref inner)) : null;
                break;
            case LogText.Returned:
                visit.Returned++;
                break;
            case LogText.Instance:
                visit.IsInstance = true;
                break;
            case LogText.Held:
                visit.HeldSince = at;
                break;
            case LogText.Free:
                visit.Held += visit.HeldSince is { } since ? Time(since, at) : 0;
                visit.HeldSince = null;
                break;
            default:
                throw LogText.Unknown(letter, place);
        }
    }

    // What waits goes on under the ids of the other version.
    private void Move(ReadOnlySpan<char> hash)
    {
        var other = lookup.TryGetValue(hash, out var known) ? known : Strange;
        foreach (ref var visit in CollectionsMarshal.AsSpan(open))
        {
            var id = IdOf(visit.Element, visit.Other);
            visit = visit with { Element = other.Numbers?.Find(id) ?? -1, Other = id };
        }

        version = other;
    }

    private void Rename(ReadOnlySpan<char> words)
    {
        var comma = words.IndexOf(',');
        var (old, renamed) = (LogText.Shown(words[..comma]), LogText.Shown(words[(comma + 1)..]));
        foreach (ref var visit in CollectionsMarshal.AsSpan(open))
        {
            if (visit.Other == old)
            {
                visit = visit with { Element = version.Numbers?.Find(renamed) ?? -1, Other = null };
                visit = visit.Element < 0 ? visit with { Other = renamed } : visit;
            }
        }
    }

    private string IdOf(int element, string? other) =>
        element >= 0 && version.Numbers is { } numbers && element < numbers.Ids.Length ? numbers.Ids[element] : other ?? "";

    private void End(long id, char letter)
    {
        if (IndexOf(id) is { } index)
        {
            Count(open[index], letter, at);
            open.RemoveAt(index);
        }
    }

    private int? IndexOf(long id)
    {
        for (var index = open.Count - 1; index >= 0; index--)
        {
            if (open[index].Id == id)
            {
                return index;
            }
        }

        return null;
    }

    private void Pass(int flow, string? other)
    {
        if (!version.IsCounted || !IsWithin(at))
        {
            return;
        }

        if (PlaceOf(flow) is { } place)
        {
            flows[place]++;
        }
        else
        {
            Miss(IdOf(flow, other));
        }
    }

    private void Count(in LoggedVisit visit, char? end, Instant until)
    {
        if (!version.IsCounted || !IsWithin(visit.EnteredAt))
        {
            return;
        }

        if (PlaceOf(visit.Element) is not { } place)
        {
            Miss(IdOf(visit.Element, visit.Other));
            return;
        }

        var took = end == LogText.Completed ? Time(visit.EnteredAt, until) : 0;
        var held = visit.Held + (visit.HeldSince is { } since ? Time(since, until) : 0);
        (counts[place] ??= new ElementCount()).Add(visit, end, took, held, visit.Due is { } due && until > due);
    }

    private int? PlaceOf(int element) =>
        element >= 0 && element < version.Places.Length && version.Places[element] is var place and >= 0 ? place : null;

    private void Miss(string id) => unmatched[id] = unmatched.GetValueOrDefault(id) + 1;

    private long Time(Instant begin, Instant end) =>
        end <= begin ? 0 : working is null ? end.UnixMilliseconds - begin.UnixMilliseconds : working.Between(begin, end);

    private bool IsWithin(Instant moment) => !(moment < from) && !(moment >= before);
}
