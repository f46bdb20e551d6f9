using System.Collections.Immutable;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Comparing;

/// <summary>What differs between two versions of a procedure, in the order in which a person reads the diagram; then forms, tables, description.</summary>
public sealed class ProcedureComparison
{
    private static readonly HashSet<PartKind> Inner = [PartKind.Field, PartKind.Column, PartKind.TableColumn, PartKind.Rule, PartKind.LedgerColumn];

    private readonly PartMatch match;
    private readonly ImmutableArray<PartFacts> before;
    private readonly ImmutableArray<PartFacts> after;

    private ProcedureComparison(Procedure before, Procedure after)
    {
        (Before, After) = (before, after);
        (this.before, this.after) = (PartsOf(before), PartsOf(after));
        match = PartMatch.Of(this.before, this.after);
        Differences = before.Hash == after.Hash ? [] : [.. Compare()];
    }

    /// <summary>The earlier version.</summary>
    public Procedure Before { get; }

    /// <summary>The later version.</summary>
    public Procedure After { get; }

    /// <summary>The differences; empty for the same content.</summary>
    public ImmutableArray<ProcedureDifference> Differences { get; }

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The earlier version, or the one that is taken for it.</param>
    /// <param name="after">The later version.</param>
    public static ProcedureComparison Of(Procedure before, Procedure after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new ProcedureComparison(before, after);
    }

    /// <summary>The element of the later version that an element of the earlier one is; null where it is gone.</summary>
    /// <param name="element">A step, lane or flow of the earlier version.</param>
    public ElementId? AfterOf(ElementId element) =>
        before.FirstOrDefault(part => part.Part.Element == element) is { } found && match.After(found.Part.Path) is { } path ? new ElementId(path[(path.IndexOf(':', StringComparison.Ordinal) + 1)..]) : null;

    /// <summary>A part by its path; of the earlier version as the later one has it, where it does. Null for none.</summary>
    /// <param name="path">The path.</param>
    /// <param name="inAfter">Whether it is a path of the later version.</param>
    public ComparedPart? Find(string path, bool inAfter)
    {
        var later = inAfter ? path : match.After(path);
        return later is null
            ? before.FirstOrDefault(part => part.Part.Path == path)?.Part
            : after.FirstOrDefault(part => part.Part.Path == later)?.Part;
    }

    /// <summary>How many parts of the procedure came, went or differ.</summary>
    /// <param name="kinds">Which kinds of differences count.</param>
    public int Count(params DifferenceKind[] kinds) => Differences.Where(difference => kinds.Contains(difference.Kind)).Select(difference => difference.Part.Path).Distinct(StringComparer.Ordinal).Count();

    private static ImmutableArray<PartFacts> PartsOf(Procedure procedure)
    {
        IEnumerable<PartFacts> all = [.. DescriptionParts.Of(procedure), .. DiagramParts.Of(procedure.Document), .. FormParts.Of(procedure.Forms.Values), .. DecisionParts.Of(procedure.Files), .. TrialParts.Of(procedure)];
        return [.. all.DistinctBy(part => part.Part.Path).OrderBy(part => RankOf(part.Part.Kind))];
    }

    // The procedure as a whole first, then the diagram, forms, tables, and what the description lists.
    private static int RankOf(PartKind kind) => kind switch
    {
        PartKind.Procedure => 0,
        PartKind.Process => 1,
        PartKind.Lane => 2,
        PartKind.Step or PartKind.Flow => 3,
        PartKind.Declaration => 4,
        PartKind.Form or PartKind.Field or PartKind.Column => 5,
        PartKind.Decision or PartKind.TableColumn or PartKind.Rule => 6,
        PartKind.Role => 7,
        PartKind.Source => 9,
        PartKind.Trial => 10,
        _ => 8,
    };

    private IEnumerable<ProcedureDifference> Compare()
    {
        var found = Parts().ToList();
        if (LayoutDiffers(found.Select(difference => difference.Before?.Path).OfType<string>().ToHashSet(StringComparer.Ordinal)))
        {
            found.Add(Whole(Aspects.Layout));
        }

        return found.Count > 0 ? found : [Whole(Aspects.Writing)];
    }

    private ProcedureDifference Whole(string aspect) => new(DifferenceKind.Drawing, aspect, Named(Before), Named(After));

    private static ComparedPart Named(Procedure procedure) => new(PartKind.Procedure, procedure.Mechanism.Id, Paths.Of(PartKind.Procedure, ""), null, null, procedure.Mechanism.Name);

    private IEnumerable<ProcedureDifference> Parts()
    {
        var comparison = new PartComparison(match);
        var old = before.ToDictionary(part => part.Part.Path, StringComparer.Ordinal);
        var moved = Moved();
        foreach (var (was, now) in Merged(old))
        {
            if (was is null || now is null)
            {
                var part = (now ?? was)!;
                if (!Inner.Contains(part.Part.Kind) || (now is null ? match.After(part.Container!) : match.Before(part.Container!)) is not null)
                {
                    yield return new ProcedureDifference(now is null ? DifferenceKind.Removed : DifferenceKind.Added, Aspects.OfPart(part.Part.Kind), was?.Part, now?.Part) { Facts = part.Facts };
                }

                continue;
            }

            if (moved.Contains(now.Part.Path))
            {
                yield return new ProcedureDifference(DifferenceKind.Moved, Aspects.OfPart(now.Part.Kind), was.Part, now.Part);
            }

            foreach (var difference in comparison.Of(was, now))
            {
                yield return difference;
            }
        }
    }

    // The later version's order, with what is gone right behind what stood before it.
    private IEnumerable<(PartFacts? Was, PartFacts? Now)> Merged(Dictionary<string, PartFacts> old)
    {
        var gone = new Dictionary<string, List<PartFacts>>(StringComparer.Ordinal);
        var last = "";
        foreach (var part in before)
        {
            if (match.After(part.Part.Path) is { } path)
            {
                last = path;
            }
            else
            {
                gone.TryAdd(last, []);
                gone[last].Add(part);
            }
        }

        return gone.GetValueOrDefault("", []).Select(part => ((PartFacts?)part, (PartFacts?)null))
            .Concat(after.SelectMany(part => gone.GetValueOrDefault(part.Part.Path, []).Select(left => ((PartFacts?)left, (PartFacts?)null))
                .Prepend((match.Before(part.Part.Path) is { } path ? old[path] : null, part))));
    }

    private HashSet<string> Moved()
    {
        var places = after.Select((part, index) => (part, index)).ToDictionary(pair => pair.part.Part.Path, pair => pair, StringComparer.Ordinal);
        var moved = new HashSet<string>(StringComparer.Ordinal);
        var kept = before.Where(part => part.IsOrdered && match.After(part.Part.Path) is { } path && places[path].part.IsOrdered && SameOwner(part, places[path].part));
        foreach (var siblings in kept.GroupBy(part => (part.Part.Kind, part.Container ?? part.Part.Owner)))
        {
            var list = siblings.Select(part => (Now: match.After(part.Part.Path)!, Was: part.Part.Path)).ToList();
            var outside = KeptOrder.Moved([.. list.Select(pair => places[pair.Now].index)], [.. list.Select(pair => string.CompareOrdinal(pair.Was, pair.Now) < 0 ? pair.Was : pair.Now)]);
            moved.UnionWith(outside.Select(index => list[index].Now));
        }

        return moved;
    }

    private bool SameOwner(PartFacts was, PartFacts now) => (was.Part.Owner is { } owner ? match.After(owner) : null) == now.Part.Owner;

    // What differs anyway may well be drawn elsewhere.
    private bool LayoutDiffers(HashSet<string> known)
    {
        var (ours, theirs) = (Before.Document.Diagram, After.Document.Diagram);
        return ours.Shapes.Any(shape => OtherIn(shape.Key, known) is { } id && theirs.Shapes.TryGetValue(id, out var other) && !Same(shape.Value, other))
            || ours.Edges.Any(edge => OtherIn(edge.Key, known) is { } id && theirs.Edges.TryGetValue(id, out var other) && !SameRoute(edge.Value, other));
    }

    private ElementId? OtherIn(ElementId element, HashSet<string> known) => new[] { PartKind.Step, PartKind.Flow, PartKind.Lane, PartKind.Declaration }
        .Select(kind => Paths.Of(kind, element.Value)).Where(path => !known.Contains(path)).Select(match.After).FirstOrDefault(path => path is not null) is { } found ? new ElementId(found[(found.IndexOf(':', StringComparison.Ordinal) + 1)..]) : null;

    private static bool Same(DiagramShape one, DiagramShape other) =>
        (one.Bounds, one.Label, one.IsExpanded, one.IsHorizontal) == (other.Bounds, other.Label, other.IsExpanded, other.IsHorizontal);

    private static bool SameRoute(DiagramEdge one, DiagramEdge other) => one.Waypoints.SequenceEqual(other.Waypoints) && one.Label == other.Label;
}
