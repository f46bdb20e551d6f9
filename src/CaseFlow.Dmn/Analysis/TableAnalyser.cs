using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Analysis;

/// <summary>
/// Analyses decision tables (DMN 1.5 §8.2.8, §8.2.11): which rules match the same inputs, which inputs no rule covers, which rules can never decide.
/// Inputs are taken to have any of their allowed values beside each other; null counts where a cell of the column names it. A cell that does more than
/// compare with constants is named and taken to match nothing for sure and everything perhaps.
/// </summary>
public static class TableAnalyser
{
    /// <summary>How much is done about a file unless it is said otherwise; about a few seconds.</summary>
    public const long UsualSteps = 60_000_000;

    private const int MostRules = 5_000;
    private const int MostColumns = 300;

    /// <summary>Analyses every table of a file, also those inside other expressions; never throws on content.</summary>
    /// <param name="document">The file as read.</param>
    /// <param name="steps">How much may be done; when it is used up, a finding of each table concerned says so.</param>
    /// <returns>One analysis for each table, in file order.</returns>
    public static ImmutableArray<TableAnalysis> Analyse(DmnDocument document, long steps = UsualSteps)
    {
        ArgumentNullException.ThrowIfNull(document);
        var types = new InputTypes(document);
        var left = new Steps(steps);
        return [.. document.Elements.SelectMany(owner => Nested.In(owner).OfType<Expression.Table>().Select(table => Analyse(document, owner, table, types, left)))];
    }

    private static TableAnalysis Analyse(DmnDocument document, DrgElement owner, Expression.Table table, InputTypes types, Steps steps)
    {
        var report = new TableReport(owner, table);
        if (table.Rules.Length > MostRules || table.Inputs.Length > MostColumns)
        {
            report.Limit("table", $"it has more than {MostRules} rules or {MostColumns} columns", "size");
            return new TableAnalysis(owner, table, report.Finish(), null);
        }

        if (table.Rules.Any(rule => rule.Tests.Length != table.Inputs.Length || rule.Results.Length != table.Outputs.Length))
        {
            report.Limit("table", "a rule has more or fewer entries than there are columns", "shape");
            return new TableAnalysis(owner, table, report.Finish(), null);
        }

        var space = TableSpace.Of(table, types, steps);
        var known = new Dictionary<string, Feel.FeelValue?>(StringComparer.Ordinal);
        var results = table.Rules.Select(rule => Result.Of(rule, known)).ToImmutableArray();
        CellCheck.Run(space, report);
        if (steps.AreSpent || OverlapMatrix.Of(space.Boxes, steps) is not { } overlaps)
        {
            report.Limit("rules", "it takes too many steps", "steps");
            return new TableAnalysis(owner, table, report.Finish(), null);
        }

        OverlapCheck.Run(table, space, overlaps, results, Independence.IsSure(document, space.Dimensions), report);
        GapCheck.Run(table, space, overlaps, report, steps.Share(UsualSteps / 4));
        MaskCheck.Run(table, space, overlaps, report, steps.Share(UsualSteps / 4));
        MergeCheck.Run(table, space, results, report, steps);
        return new TableAnalysis(owner, table, report.Finish(), TableGrid.Of(space));
    }
}
