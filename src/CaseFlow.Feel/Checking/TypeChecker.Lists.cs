using System.Collections.Immutable;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Checking;

/// <content>Filters, iterations and tests.</content>
internal sealed partial class TypeChecker
{
    private FeelType Filter(Node.Filter filter, Binding? bound)
    {
        var item = Types.ItemOf(TypeOf(filter.Source, bound));

        // Where the entries of the items are not known, every name may be one of them.
        var isOpen = Types.IsOpen(item) || item is FeelType.Context { Entries.Count: 0 };
        openFilters += isOpen ? 1 : 0;
        var condition = TypeOf(filter.Condition, new(bound, "item", item, IsItem: true));
        openFilters -= isOpen ? 1 : 0;
        if (Types.IsOpen(condition))
        {
            return FeelType.Any;
        }

        if (Types.Is(condition, FeelType.Number))
        {
            return item;
        }

        Expect(FeelType.Boolean, condition, filter.Condition.Position);
        return new FeelType.List(item);
    }

    private FeelType.List For(Node.For loop, Binding? bound)
    {
        var inner = new Binding(Iterators(loop.Iterators, bound), "partial", new FeelType.List(FeelType.Any));
        return new(TypeOf(loop.Body, inner));
    }

    private FeelType Quantified(Node.Quantified quantified, Binding? bound)
    {
        Expect(FeelType.Boolean, TypeOf(quantified.Condition, Iterators(quantified.Iterators, bound)), quantified.Condition.Position);
        return FeelType.Boolean;
    }

    private Binding? Iterators(ImmutableArray<Iterator> iterators, Binding? bound)
    {
        foreach (var iterator in iterators)
        {
            var source = TypeOf(iterator.Source, bound);
            if (iterator.Last is { } last)
            {
                Ordered(source, TypeOf(last, bound), iterator.Source.Position);
            }

            bound = new(bound, iterator.Name, source is FeelType.Range range ? range.End : Types.ItemOf(source));
        }

        return bound;
    }

    private FeelType In(Node.In membership, Binding? bound)
    {
        CheckTests(membership.Tests, TypeOf(membership.Value, bound), membership.Position, bound);
        return FeelType.Boolean;
    }

    private void CheckTests(ImmutableArray<UnaryTest> tests, FeelType candidate, int position, Binding? bound)
    {
        foreach (var test in tests)
        {
            if (test is UnaryTest.Comparison comparison)
            {
                var operand = TypeOf(comparison.Operand, bound);
                if (comparison.Operator is Operator.Equal or Operator.NotEqual ? Types.Differ(candidate, operand) : Types.Differ(candidate, operand) || !Types.HasOrder(operand))
                {
                    Warn(FeelCodes.NotComparable, Math.Max(position, comparison.Operand.Position), candidate.Name, operand.Name);
                }
            }
            else if (test is UnaryTest.Match match)
            {
                CheckMatch(match, candidate, bound);
            }
        }
    }

    private void CheckMatch(UnaryTest.Match match, FeelType candidate, Binding? bound)
    {
        var type = TypeOf(match.Operand, new(bound, "?", candidate));
        var single = type is FeelType.Range range && candidate is not FeelType.Range ? range.End : type;

        // A condition counts as it comes out, and a list may hold the value or equal it.
        if (!match.IsCondition && !Types.Is(single, FeelType.Boolean) && single is not FeelType.List && Types.Differ(candidate, single))
        {
            Warn(FeelCodes.NotComparable, match.Operand.Position, candidate.Name, single.Name);
        }
    }
}
