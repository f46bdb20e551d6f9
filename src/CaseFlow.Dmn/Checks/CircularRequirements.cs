using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>
/// No decision, business knowledge model or decision service needs itself, directly or through others (DMN 1.5 §6.2.3, §6.3.13). A service needs the decisions
/// made inside; what its caller gives it does not need.
/// </summary>
internal sealed class CircularRequirements : IDmnRule
{
    /// <summary>How many elements of a circle a message lists.</summary>
    private const int Shown = 8;

    public void Check(CheckContext context)
    {
        var order = new Dictionary<DrgElement, int>(ReferenceEqualityComparer.Instance);
        foreach (var element in context.Document.Elements)
        {
            foreach (var circle in CirclesFrom(element, context, order))
            {
                Report(context, circle);
            }
        }
    }

    private static void Report(CheckContext context, List<DrgElement> circle)
    {
        var shown = string.Join(" → ", circle.Take(Shown).Select(CheckContext.Shown)) + (circle.Count > Shown ? " → …" : "");
        foreach (var element in circle)
        {
            var id = CheckContext.Shown(element);
            context.Report(
                DmnSeverity.Blocking, DmnCodes.Cycle, element, element.Line,
                $"Expected '{id}' to come after what it requires, but it requires itself: {shown}. Remove one of the requirements.");
        }
    }

    /// <summary>The circles reached first from an element: parts in which each needs each other (Tarjan's algorithm, without recursion).</summary>
    private static IEnumerable<List<DrgElement>> CirclesFrom(DrgElement start, CheckContext context, Dictionary<DrgElement, int> order)
    {
        if (order.ContainsKey(start))
        {
            yield break;
        }

        var low = new Dictionary<DrgElement, int>(ReferenceEqualityComparer.Instance);
        var waiting = new List<DrgElement>();
        var isWaiting = new HashSet<DrgElement>(ReferenceEqualityComparer.Instance);
        var path = new Stack<(DrgElement Element, Queue<DrgElement> Open, bool NeedsItself)>();
        Enter(start);
        while (path.TryPeek(out var top))
        {
            if (top.Open.TryDequeue(out var next))
            {
                if (!order.TryGetValue(next, out var place))
                {
                    Enter(next);
                }
                else if (isWaiting.Contains(next))
                {
                    low[top.Element] = Math.Min(low[top.Element], place);
                }

                continue;
            }

            path.Pop();
            if (path.TryPeek(out var outer))
            {
                low[outer.Element] = Math.Min(low[outer.Element], low[top.Element]);
            }

            if (low[top.Element] == order[top.Element])
            {
                var from = waiting.FindLastIndex(element => ReferenceEquals(element, top.Element));
                var part = waiting[from..];
                waiting.RemoveRange(from, part.Count);
                isWaiting.ExceptWith(part);
                if (part.Count > 1 || top.NeedsItself)
                {
                    yield return part;
                }
            }
        }

        void Enter(DrgElement element)
        {
            order[element] = low[element] = order.Count;
            waiting.Add(element);
            isWaiting.Add(element);
            var needed = NeededBy(element, context);
            path.Push((element, new Queue<DrgElement>(needed), needed.Contains(element, ReferenceEqualityComparer.Instance)));
        }
    }

    private static List<DrgElement> NeededBy(DrgElement element, CheckContext context) =>
    [
        .. Needs.Of(element)
            .Where(need => need.IsEvaluated && need.Target.IsLocal && need.Role is not ("inputDecision" or "inputData"))
            .Select(need => context.Find(need.Target).Element)
            .OfType<DrgElement>(),
    ];
}
