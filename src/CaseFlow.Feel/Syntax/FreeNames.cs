using System.Collections.Immutable;

namespace CaseFlow.Feel.Syntax;

/// <summary>Finds what an expression reads from outside.</summary>
internal sealed class FreeNames
{
    private readonly NameTable? declared;
    private readonly SortedDictionary<string, Node> paths = new(StringComparer.Ordinal);
    private readonly SortedSet<string> roots = new(StringComparer.Ordinal);
    private readonly List<string> bound = [];
    private int filters;

    private FreeNames(NameTable? declared) => this.declared = declared;

    /// <summary>The names of the variables read. Inside a filter, where a name may be an entry of the item, only declared ones count.</summary>
    internal static ImmutableSortedSet<string> Of(Node node, NameTable? declared = null) => Walk(node, declared).roots.ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>The variables and paths from variables that are read, longest paths only, by their text.</summary>
    internal static ImmutableSortedDictionary<string, Node> Paths(Node node, NameTable declared) =>
        Walk(node, declared).paths.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static FreeNames Walk(Node node, NameTable? declared)
    {
        var walk = new FreeNames(declared);
        walk.Visit(node);
        return walk;
    }

    private void Visit(Node? node)
    {
        // Chains of operators lean to the left and may be long: walked down without recursion.
        while (node is Node.Binary chain)
        {
            Visit(chain.Right);
            node = chain.Left;
        }

        switch (node)
        {
            case Node.Variable or Node.Path when PathText(node) is { } path:
                paths[path.Text] = node;
                roots.Add(path.Root);
                break;
            case Node.Path path:
                Visit(path.Source);
                break;
            case Node.ListOf list:
                VisitAll(list.Items);
                break;
            case Node.ContextOf context:
                VisitContext(context);
                break;
            case Node.Negation negation:
                Visit(negation.Operand);
                break;
            case Node.Conditional conditional:
                VisitAll([conditional.Condition, conditional.Then, conditional.Else]);
                break;
            case Node.Between between:
                VisitAll([between.Value, between.Low, between.High]);
                break;
            case Node.In membership:
                VisitMembership(membership);
                break;
            case Node.InstanceOf instance:
                Visit(instance.Value);
                break;
            case Node.Filter filter:
                Visit(filter.Source);
                filters++;
                Within(["item"], () => Visit(filter.Condition));
                filters--;
                break;
            case Node.Call call:
                VisitAll(call.Arguments);
                break;
            case Node.Invocation invocation:
                Visit(invocation.Callee);
                VisitAll(invocation.Arguments);
                break;
            case Node.FunctionOf function:
                Within([.. function.Parameters.Select(parameter => parameter.Name)], () => Visit(function.Body));
                break;
            case Node.RangeOf range:
                VisitAll(range.Test is null ? [range.Low, range.High] : [range.Low]);
                break;
            case Node.Refused refused:
                VisitAll(refused.Parts);
                break;
            case Node.IsDefined defined:
                Visit(defined.Operand);
                break;
            case Node.For loop:
                VisitIterators(loop.Iterators, loop.Body, ["partial"]);
                break;
            case Node.Quantified quantified:
                VisitIterators(quantified.Iterators, quantified.Condition, []);
                break;
            default:
                break;
        }
    }

    private (string Text, string Root)? PathText(Node node) => node switch
    {
        Node.Variable variable when IsFree(variable.Name) => (variable.Name, variable.Name),
        Node.Path path when PathText(path.Source) is { } source => ($"{source.Text}.{path.Name}", source.Root),
        _ => null,
    };

    private bool IsFree(string name) => !bound.Contains(name) && (filters == 0 || name == "?" || declared?.IsDeclared(name) == true);

    private void VisitAll(IEnumerable<Node?> nodes)
    {
        foreach (var node in nodes)
        {
            Visit(node);
        }
    }

    private void VisitContext(Node.ContextOf context)
    {
        var before = bound.Count;
        foreach (var entry in context.Entries)
        {
            if (entry.Value is Node.FunctionOf)
            {
                Within([entry.Key], () => Visit(entry.Value));
            }
            else
            {
                Visit(entry.Value);
            }

            bound.Add(entry.Key);
        }

        bound.RemoveRange(before, bound.Count - before);
    }

    private void VisitMembership(Node.In membership)
    {
        Visit(membership.Value);
        foreach (var test in membership.Tests)
        {
            Visit((test as UnaryTest.Comparison)?.Operand);
            Within(["?"], () => Visit((test as UnaryTest.Match)?.Operand));
        }
    }

    private void VisitIterators(ImmutableArray<Iterator> iterators, Node body, ImmutableArray<string> more)
    {
        var before = bound.Count;
        foreach (var iterator in iterators)
        {
            Visit(iterator.Source);
            Visit(iterator.Last);
            bound.Add(iterator.Name);
        }

        bound.AddRange(more);
        Visit(body);
        bound.RemoveRange(before, bound.Count - before);
    }

    private void Within(ImmutableArray<string> more, Action visit)
    {
        bound.AddRange(more);
        visit();
        bound.RemoveRange(bound.Count - more.Length, more.Length);
    }
}
