using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Feel;
using CaseFlow.Runtime.UseCases.Drafts;

namespace CaseFlow.Runtime.Drafts.Names;

/// <summary>Checks an expression against the names and types that are known where it is to stand.</summary>
internal static class ExpressionCheck
{
    /// <summary>The expression is none, or can give nothing but null. Arguments: reason, expected, found, position.</summary>
    public const string Unreadable = "expression.unreadable";

    /// <summary>It gives something else than is wanted. Arguments: type, wanted.</summary>
    public const string OtherType = "expression.other-type";

    /// <summary>Nothing in the procedure has this name. Arguments: name.</summary>
    public const string NameUnknown = "expression.name-unknown";

    /// <summary>Nothing can have given this name a value before. Arguments: name.</summary>
    public const string NameNotGiven = "expression.name-not-given";

    /// <summary>What is to be said of it.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="kind">What it must give.</param>
    /// <param name="element">The element or flow; empty for anywhere.</param>
    /// <param name="flow">The names of the draft; null where the diagram cannot be read, and no name is held against the expression.</param>
    public static ExpressionChecked Of(string text, ExpressionKind kind, string element, NameFlow? flow)
    {
        ImmutableArray<KnownName> names = flow is null ? [] : [.. flow.Names.Select(given => given.Known).OrderBy(known => known.Field is null).DistinctBy(known => known.Name, StringComparer.Ordinal)];
        var types = flow is null
            ? ImmutableDictionary<string, FeelType>.Empty
            : flow.Names.GroupBy(given => given.Name, StringComparer.Ordinal).ToImmutableDictionary(
                same => same.Key, same => same.Select(given => given.Known.Type).Distinct().ToList() is [var only] ? only : FeelType.Any, StringComparer.Ordinal);
        var parse = FeelExpression.Parse(text, new FeelScope(types, ImmutableDictionary<string, FeelType>.Empty));
        if (parse.Mistake is { } mistake)
        {
            return new ExpressionChecked(FeelType.Any.Name, [Mistaken(text, mistake)], names);
        }

        var problems = ImmutableArray.CreateBuilder<ExpressionProblem>();
        var type = parse.Expression!.Type;
        if (!Fits(type, kind))
        {
            problems.Add(Problem(OtherType, 0, text.Length, isError: true, ("type", type.Name), ("wanted", CamelName.Of(kind))));
        }

        foreach (var name in flow is null ? [] : parse.Expression.Inputs)
        {
            var (start, length) = Place(text, name);
            if (!types.ContainsKey(name))
            {
                problems.Add(Problem(NameUnknown, start, length, isError: true, ("name", name)));
            }
            else if (element.Length > 0 && !flow!.MayBeGiven(new ElementId(element), name))
            {
                problems.Add(Problem(NameNotGiven, start, length, isError: false, ("name", name)));
            }
        }

        return new ExpressionChecked(type.Name, problems.ToImmutable(), names);
    }

    private static ExpressionProblem Mistaken(string text, FeelDiagnostic mistake)
    {
        var start = Math.Clamp(mistake.Position, 0, text.Length);
        return Problem(
            Unreadable, start, Math.Min(1, text.Length - start), isError: true,
            ("reason", mistake.Code), ("expected", mistake.Arguments["expected"]), ("found", mistake.Arguments["found"]), ("position", $"{start + 1}"));
    }

    private static ExpressionProblem Problem(string code, int start, int length, bool isError, params (string Name, string Value)[] arguments) =>
        new(code, arguments.ToImmutableSortedDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal), start, length, isError);

    private static bool Fits(FeelType type, ExpressionKind kind) => ReferenceEquals(type, FeelType.Any) || kind switch
    {
        ExpressionKind.Condition => type.ConformsTo(FeelType.Boolean),
        ExpressionKind.Duration => type.ConformsTo(FeelType.DayTimeDuration) || type.ConformsTo(FeelType.YearMonthDuration),
        _ => true,
    };

    private static (int Start, int Length) Place(string text, string name) =>
        Regex.Match(text, $@"(?<![\w.]){Regex.Escape(name)}(?!\w)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) is { Success: true, Index: var start } ? (start, name.Length) : (0, text.Length);
}
