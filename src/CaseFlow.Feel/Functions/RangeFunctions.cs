using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Functions;

/// <summary>
/// How points and ranges lie to each other (DMN 1.5 §10.3.4.11, table 78). The end that a comparison does not have lies beyond all values; where an
/// end is null, or all values but one are in the range, nothing can be told.
/// </summary>
internal static class RangeFunctions
{
    internal static FeelValue Before(Arguments arguments) => Tell(arguments, Takes.Anything, LiesBefore);

    internal static FeelValue After(Arguments arguments) => Tell(arguments, Takes.Anything, (a, b) => LiesBefore(b, a));

    internal static FeelValue Meets(Arguments arguments) => Tell(arguments, Takes.Ranges, DoesMeet);

    internal static FeelValue MetBy(Arguments arguments) => Tell(arguments, Takes.Ranges, (a, b) => DoesMeet(b, a));

    internal static FeelValue Overlaps(Arguments arguments) => Tell(arguments, Takes.Ranges, (a, b) => ReachesInto(a, b) && ReachesInto(b, a));

    internal static FeelValue OverlapsBefore(Arguments arguments) => Tell(arguments, Takes.Ranges, DoesOverlapBefore);

    internal static FeelValue OverlapsAfter(Arguments arguments) => Tell(arguments, Takes.Ranges, (a, b) => DoesOverlapBefore(b, a));

    internal static FeelValue Finishes(Arguments arguments) => Tell(arguments, Takes.RangeSecond, DoesFinish);

    internal static FeelValue FinishedBy(Arguments arguments) => Tell(arguments, Takes.RangeFirst, (a, b) => DoesFinish(b, a));

    internal static FeelValue Includes(Arguments arguments) => Tell(arguments, Takes.RangeFirst, DoesInclude);

    internal static FeelValue During(Arguments arguments) => Tell(arguments, Takes.RangeSecond, (a, b) => DoesInclude(b, a));

    internal static FeelValue Starts(Arguments arguments) => Tell(arguments, Takes.RangeSecond, DoesStart);

    internal static FeelValue StartedBy(Arguments arguments) => Tell(arguments, Takes.RangeFirst, (a, b) => DoesStart(b, a));

    internal static FeelValue Coincides(Arguments arguments) => Tell(arguments, Takes.Alike, (a, b) =>
        Span.Starts(a, b) == 0 && Span.Ends(a, b) == 0 && a.LowIncluded == b.LowIncluded && a.HighIncluded == b.HighIncluded);

    private static FeelValue Tell(Arguments arguments, Takes takes, Func<Span, Span, bool> relation)
    {
        if (Span.Of(arguments.One(0)) is not { } a)
        {
            return arguments.Run.WrongType(arguments.Position, "point or range", arguments[0]);
        }

        if (Span.Of(arguments.One(1)) is not { } b)
        {
            return arguments.Run.WrongType(arguments.Position, "point or range", arguments[1]);
        }

        var fits = takes switch
        {
            Takes.Ranges => !a.IsPoint && !b.IsPoint,
            Takes.RangeFirst => !a.IsPoint,
            Takes.RangeSecond => !b.IsPoint,
            Takes.Alike => a.IsPoint == b.IsPoint,
            _ => true,
        };
        if (!fits)
        {
            return arguments.Run.WrongType(arguments.Position, "range", a.IsPoint ? arguments[0] : arguments[1]);
        }

        return Comparison.Order(a.Any, b.Any) is null ? Comparison.NotComparable(a.Any, b.Any, arguments.Position, arguments.Run) : FeelValue.Of(relation(a, b));
    }

    private static bool LiesBefore(Span a, Span b) => Span.EndToStart(a, b) is var order && (order < 0 || (order == 0 && !(a.HighIncluded && b.LowIncluded)));

    private static bool DoesMeet(Span a, Span b) => a.HighIncluded && b.LowIncluded && Span.EndToStart(a, b) == 0;

    /// <summary>Whether a goes on where b has begun.</summary>
    private static bool ReachesInto(Span a, Span b) => Span.EndToStart(a, b) is var order && (order > 0 || (order == 0 && a.HighIncluded && b.LowIncluded));

    private static bool DoesOverlapBefore(Span a, Span b)
    {
        var (starts, ends) = (Span.Starts(a, b), Span.Ends(a, b));
        return (starts < 0 || (starts == 0 && a.LowIncluded && !b.LowIncluded))
            && ReachesInto(a, b)
            && (ends < 0 || (ends == 0 && (!a.HighIncluded || b.HighIncluded)));
    }

    private static bool DoesFinish(Span a, Span b)
    {
        if (a.HighIncluded != b.HighIncluded || Span.Ends(a, b) != 0)
        {
            return false;
        }

        var starts = Span.Starts(a, b);
        return a.IsPoint || starts > 0 || (starts == 0 && (!a.LowIncluded || b.LowIncluded));
    }

    private static bool DoesStart(Span a, Span b)
    {
        if (a.LowIncluded != b.LowIncluded || Span.Starts(a, b) != 0)
        {
            return false;
        }

        var ends = Span.Ends(a, b);
        return a.IsPoint || ends < 0 || (ends == 0 && (!a.HighIncluded || b.HighIncluded));
    }

    private static bool DoesInclude(Span a, Span b)
    {
        var (starts, ends) = (Span.Starts(a, b), Span.Ends(a, b));
        return (starts < 0 || (starts == 0 && (a.LowIncluded || !b.LowIncluded))) && (ends > 0 || (ends == 0 && (a.HighIncluded || !b.HighIncluded)));
    }

    /// <summary>What a relation can be asked of.</summary>
    private enum Takes
    {
        Anything,
        Ranges,
        RangeFirst,
        RangeSecond,
        Alike,
    }

    /// <summary>A range, or a point as the range of itself.</summary>
    private readonly record struct Span(FeelValue Low, bool LowIncluded, FeelValue High, bool HighIncluded, bool IsPoint)
    {
        /// <summary>One end that there is.</summary>
        internal FeelValue Any => Low is FeelValue.Null ? High : Low;

        internal static Span? Of(FeelValue value) => value switch
        {
            FeelValue.Null or FeelValue.Range { Test: Operator.NotEqual } => null,
            FeelValue.Range { Test: null, Low: FeelValue.Null } or FeelValue.Range { Test: null, High: FeelValue.Null } => null,
            FeelValue.Range range => new(range.Low, range.LowIncluded, range.High, range.HighIncluded, IsPoint: false),
            _ => new(value, true, value, true, IsPoint: true),
        };

        internal static int Starts(Span a, Span b) => (a.Low, b.Low) switch
        {
            (FeelValue.Null, FeelValue.Null) => 0,
            (FeelValue.Null, _) => -1,
            (_, FeelValue.Null) => 1,
            var (left, right) => Comparison.Order(left, right) ?? 0,
        };

        internal static int Ends(Span a, Span b) => (a.High, b.High) switch
        {
            (FeelValue.Null, FeelValue.Null) => 0,
            (FeelValue.Null, _) => 1,
            (_, FeelValue.Null) => -1,
            var (left, right) => Comparison.Order(left, right) ?? 0,
        };

        internal static int EndToStart(Span a, Span b) => a.High is FeelValue.Null || b.Low is FeelValue.Null ? 1 : Comparison.Order(a.High, b.Low) ?? 0;
    }
}
