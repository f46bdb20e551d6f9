using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>
/// Makes the rows of a case from its record and variables alone, so that they are the same whenever they are made: now() is the case's last
/// recorded moment. Each procedure that runs in the case keeps its own ledgers, by the version that the case runs on. What cannot be worked out
/// is an empty cell and never stops a step.
/// </summary>
internal sealed class LedgerMaker
{
    private const int MostRows = 500;
    private const int MostSteps = 500_000;
    private readonly Case item;
    private readonly FactValues values;
    private readonly FeelEvaluationMoment moment;
    private readonly Dictionary<string, FeelValue> known;

    private LedgerMaker(Case item, DateTimeOffset now, TimeSpan offset)
    {
        this.item = item;
        values = new FactValues(offset);
        moment = new FeelEvaluationMoment(now, new FeelBudget(MostSteps));
        known = new Dictionary<string, FeelValue>(StringComparer.Ordinal) { [CaseShape.Case] = CaseFacts.Of(item, values) };
    }

    /// <summary>Makes the rows of a case.</summary>
    /// <param name="item">The case.</param>
    /// <param name="instances">Its process instances.</param>
    /// <param name="procedureOf">The version that an instance runs on; null when it is not at hand.</param>
    /// <param name="last">The last moment recorded.</param>
    /// <param name="offset">The offset of local time from UTC.</param>
    public static LedgerRows Make(
        Case item, ImmutableSortedDictionary<int, ProcessInstance> instances, Func<ProcessInstance, Procedure?> procedureOf, Instant last, TimeSpan offset)
    {
        var runs = instances.Values
            .Select(instance => (Instance: instance, Procedure: procedureOf(instance)))
            .Where(run => run.Procedure is { } procedure && procedure.Mechanism.Process == run.Instance.ProcessId && procedure.Mechanism.KeepsRows)
            .GroupBy(run => run.Instance.DefinitionHash, StringComparer.Ordinal)
            .ToList();
        if (runs.Count == 0)
        {
            return LedgerRows.Empty;
        }

        var maker = new LedgerMaker(item, last.ToUtc(), offset);
        var (rows, counted) = (ImmutableArray.CreateBuilder<LedgerRow>(), ImmutableArray.CreateBuilder<IndicatorRow>());
        foreach (var run in runs)
        {
            maker.Add(run.First().Procedure!, [.. run.Select(part => part.Instance)], rows, counted);
        }

        return new LedgerRows(rows.ToImmutable(), counted.ToImmutable());
    }

    private void Add(
        Procedure procedure, ImmutableArray<ProcessInstance> runs, ImmutableArray<LedgerRow>.Builder rows, ImmutableArray<IndicatorRow>.Builder counted)
    {
        var mechanism = procedure.Mechanism;
        var data = runs.Select(run => DataOf(run, procedure)).ToImmutableArray();
        known[CaseShape.Runs] = new FeelValue.List(data);
        var scopes = new Dictionary<string, ImmutableArray<RowScope>>(StringComparer.Ordinal);
        foreach (var ledger in mechanism.Ledgers.Where(ledger => ledger.IsLive))
        {
            var found = ScopesOf(ledger, data);
            scopes[ledger.Id] = found;
            rows.AddRange(found.Select((scope, index) => new LedgerRow(
                new LedgerRowKey(item.Id, mechanism.Id, ledger.Id, index + 1), RegisteredAt, Content(ledger, scope))));
        }

        foreach (var indicator in mechanism.Indicators.Where(indicator => indicator.IsLive))
        {
            if (DayOf(indicator) is not { } day)
            {
                continue;
            }

            var of = indicator.Of is { } ledger ? scopes.GetValueOrDefault(ledger, []) : [new RowScope(data[^1], null)];
            foreach (var (scope, index) in of.Select((scope, index) => (scope, index)))
            {
                if (Holds(indicator.Denominator, scope))
                {
                    counted.Add(new IndicatorRow(new IndicatorRowKey(item.Id, mechanism.Id, indicator.Id, index + 1), day, AmountOf(indicator, scope)));
                }
            }
        }
    }

    private Instant RegisteredAt => item.FirstAt(CaseStatus.Registered) ?? new Instant(0);

    private ImmutableArray<RowScope> ScopesOf(LedgerDefinition ledger, ImmutableArray<FeelValue> data)
    {
        if (ledger.Rows is not { } rows)
        {
            return [.. data.Select(values => new RowScope(values, null))];
        }

        return Evaluate(rows, new RowScope(data[^1], null)) switch
        {
            FeelValue.List list => [.. list.Items.Take(MostRows).Select(row => new RowScope(data[^1], row))],
            FeelValue.Null => [],
            var only => [new RowScope(data[^1], only)],
        };
    }

    private string Content(LedgerDefinition ledger, RowScope scope)
    {
        var cells = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        foreach (var column in ledger.Columns)
        {
            if (column.Value is { } value && CellValue.Of(column.Kind, Evaluate(value, scope), values.Offset) is var cell and not FeelValue.Null)
            {
                cells.Add(column.Id, cell);
            }
        }

        return LedgerContent.Write(cells);
    }

    private DateOnly? DayOf(IndicatorDefinition indicator)
    {
        var at = indicator.Period == IndicatorPeriod.Registered ? item.FirstAt(CaseStatus.Registered) : item.IsEnded ? item.LastAt(item.Status) : null;
        return at is { } moment ? DateOnly.FromDateTime(moment.ToUtc().ToOffset(values.Offset).DateTime) : null;
    }

    private long AmountOf(IndicatorDefinition indicator, RowScope scope)
    {
        if (indicator.Numerator is not null && !Holds(indicator.Numerator, scope))
        {
            return 0;
        }

        return indicator.Sum is not { } sum ? 1
            : Evaluate(sum, scope) is FeelValue.Number number && CellValue.DecimalOf(number.Value) is { } amount && Math.Abs(amount) < long.MaxValue
                ? (long)Math.Round(amount, MidpointRounding.ToEven)
                : 0;
    }

    private bool Holds(FeelExpression? expression, RowScope scope) => expression is not null && Evaluate(expression, scope) is FeelValue.Boolean { Value: true };

    private FeelValue Evaluate(FeelExpression expression, RowScope scope)
    {
        known[CaseShape.Data] = scope.Data;
        known[CaseShape.Item] = scope.Item ?? FeelValue.Missing;
        var result = expression.Evaluate(known, moment.Now, moment.Budget);
        if (result.Value is FeelValue.Null && result.Diagnostics.Any(found => found.Code != FeelCodes.MissingEntry))
        {
            RuntimeMeter.EmptyCells.Add(1);
        }

        return result.Value;
    }

    // Personal values are kept beside the case; a field that is marked as one stays out whatever a procedure asks for.
    private FeelValue DataOf(ProcessInstance run, Procedure procedure)
    {
        var personal = procedure.PersonalFields;
        var data = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        foreach (var (name, json) in item.Data)
        {
            data[name] = ValueJson.Read(json);
        }

        foreach (var (name, value) in run.State.Variables)
        {
            data[name] = value;
        }

        data.RemoveRange(personal);
        return new FeelValue.Context(data.ToImmutable());
    }

    private sealed record RowScope(FeelValue Data, FeelValue? Item);

    private readonly record struct FeelEvaluationMoment(DateTimeOffset Now, FeelBudget Budget);
}
