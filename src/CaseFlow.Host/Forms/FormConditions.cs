using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Forms;

/// <summary>
/// Which fields are shown and required for answers that were sent but not yet accepted. Only for drawing: the use case checks again.
/// A condition that reads anything else than fields of the form keeps what was judged for the values at hand.
/// </summary>
internal static class FormConditions
{
    private static readonly ImmutableDictionary<string, FeelValue> Nothing = ImmutableDictionary<string, FeelValue>.Empty;

    private static readonly TimeSpan Here = TimeSpan.FromHours(8);

    /// <summary>The form with its conditions judged for the answers.</summary>
    /// <param name="form">The form.</param>
    /// <param name="sent">The answers by field name; empty when nothing was sent.</param>
    /// <param name="now">The moment, for today() in conditions.</param>
    public static FormView Apply(FormView form, ImmutableSortedDictionary<string, string> sent, DateTimeOffset now)
    {
        if (sent.IsEmpty)
        {
            return form;
        }

        var values = form.Fields.ToDictionary(field => field.Name, field => Typed(field, sent), StringComparer.Ordinal);
        var judged = form;
        // The answer of a field that is not shown counts as none, which may hide further fields.
        for (var round = 0; round <= form.Fields.Length; round++)
        {
            var next = judged with { Fields = [.. judged.Fields.Select(field => Judge(field, values, now))] };
            foreach (var hidden in next.Fields.Where(field => !field.Visible))
            {
                values[hidden.Name] = FeelValue.Missing;
            }

            if (next.Fields.SequenceEqual(judged.Fields))
            {
                break;
            }

            judged = next;
        }

        return judged;
    }

    /// <summary>The names that conditions of the form read.</summary>
    /// <param name="form">The form.</param>
    public static HashSet<string> ReadNames(FormView form) =>
        form.Fields.SelectMany(field => new[] { field.VisibleWhen, field.RequiredWhen })
            .OfType<string>()
            .SelectMany(condition => FeelExpression.Parse(condition).Expression?.Inputs ?? [])
            .ToHashSet(StringComparer.Ordinal);

    private static FieldView Judge(FieldView field, Dictionary<string, FeelValue> values, DateTimeOffset now) => field with
    {
        Visible = Holds(field.VisibleWhen, values, now) ?? field.Visible,
        Required = Holds(field.RequiredWhen, values, now) ?? field.Required,
    };

    private static bool? Holds(string? condition, Dictionary<string, FeelValue> values, DateTimeOffset now)
    {
        var expression = condition is null ? null : FeelExpression.Parse(condition).Expression;
        return expression is null || !expression.Inputs.All(values.ContainsKey)
            ? null
            : expression.Evaluate(values, now).Value is FeelValue.Boolean { Value: true };
    }

    private static FeelValue Typed(FieldView field, ImmutableSortedDictionary<string, string> sent)
    {
        var text = (field.Access == FieldAccess.Write ? sent.GetValueOrDefault(field.Name, "") : field.Value).Trim();
        return (field.Kind, text) switch
        {
            (FieldKind.Table, _) => Rows(field, sent),
            (FieldKind.MultiChoice, _) => new FeelValue.List([.. OptionText.Split(text).Select(FeelValue.Of)]),
            (_, "") => FeelValue.Missing,
            (FieldKind.Boolean, _) => FeelValue.Of(text == "true"),
            (FieldKind.Number, _) => Number(text, 1),
            (FieldKind.Money, _) => Number(text, 100),
            (FieldKind.DateTime, _) => DateTime.TryParseExact(text, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
                ? new FeelValue.DateAndTime(FeelDateTime.From(new DateTimeOffset(clock, Here)))
                : FeelValue.Missing,
            (FieldKind.Photos or FieldKind.File, _) =>
                new FeelValue.List([.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(FeelValue.Of)]),
            (FieldKind.Date, _) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date) ? new FeelValue.Date(FeelDate.From(date)) : FeelValue.Missing,
            _ => FeelValue.Of(text),
        };
    }

    private static FeelValue.List Rows(FieldView field, ImmutableSortedDictionary<string, string> sent)
    {
        var read = field.Access == FieldAccess.Write ? sent : ImmutableSortedDictionary<string, string>.Empty.Add(field.Name, field.Value);
        return new FeelValue.List(
        [
            .. TableRows.Read(field.Name, TableColumn.Of(field.Table!), read).Rows.Select(row => new FeelValue.Context(
                field.Table!.Columns.ToImmutableSortedDictionary(c => c.Name, c => Typed(c, row), StringComparer.Ordinal))),
        ]);
    }

    private static FeelValue Number(string text, int unit) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) < 1e15m
        && FeelExpression.Parse((number * unit).ToString(CultureInfo.InvariantCulture)).Expression is { } literal
            ? literal.Evaluate(Nothing, DateTimeOffset.UnixEpoch).Value
            : FeelValue.Missing;
}
