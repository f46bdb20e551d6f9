using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Runtime.Views;

/// <summary>Recorded facts of a case, in data form.</summary>
internal static class FactViews
{
    /// <summary>The fields by whose forms the case's values were given, by name. Where forms define one differently, the one that says more than a text.</summary>
    /// <param name="views">The case.</param>
    public static ImmutableSortedDictionary<string, FormField> Fields(CaseViews views) =>
        views.Procedures.Values.SelectMany(p => p.Forms.Values).SelectMany(f => f.Fields)
            .Where(f => views.Case.Data.ContainsKey(f.Name))
            .GroupBy(f => f.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(g => g.Key, g => g.FirstOrDefault(f => f.Kind != FieldKind.Text) ?? g.First(), StringComparer.Ordinal);

    /// <summary>The facts.</summary>
    /// <param name="views">The case.</param>
    /// <param name="fields">The fields of its values.</param>
    /// <param name="options">What these may choose from.</param>
    public static ImmutableArray<CaseFact> Of(CaseViews views, ImmutableSortedDictionary<string, FormField> fields, FormOptions options)
    {
        var current = views.Case;
        var facts = ImmutableArray.CreateBuilder<CaseFact>();
        void Add(string kind, Instant at, string? by, params (string Name, string? Value)[] arguments) =>
            facts.Add(new CaseFact(kind, null, Arguments(arguments), at, views.PersonName(by)));

        foreach (var step in current.Escalations)
        {
            Add("escalation", step.At, step.By, ("from", step.From?.ToString()), ("to", step.To.ToString()), ("reason", step.Reason));
        }

        foreach (var measure in current.Measures)
        {
            Add(
                "measure",
                measure.At,
                measure.By,
                ("kind", CamelName.Of(measure.Kind)),
                ("text", measure.Text),
                ("cost", measure.CostFen?.ToString(CultureInfo.InvariantCulture)),
                ("payer", measure.Payer),
                ("photos", string.Join(',', measure.Photos)));
        }

        if (current.Outcome is { } outcome)
        {
            Add("outcome", outcome.At, outcome.By, ("kind", CamelName.Of(outcome.Kind)), ("text", outcome.Note));
        }

        foreach (var feedback in current.Feedback)
        {
            Add("feedback", feedback.At, feedback.By, ("channel", feedback.Channel), ("text", feedback.Text));
        }

        foreach (var visit in current.Visits)
        {
            Add(
                "visit",
                visit.At,
                visit.By,
                ("reached", Truth(visit.Reached)),
                ("resolved", Truth(visit.Resolved)),
                ("satisfaction", visit.Satisfaction is { } s ? CamelName.Of(s) : null),
                ("reason", visit.Reason));
        }

        foreach (var evaluation in current.Evaluations)
        {
            Add("evaluation", evaluation.At, evaluation.By, ("party", evaluation.Party), ("score", evaluation.Score.ToString(CultureInfo.InvariantCulture)), ("reason", evaluation.Reason));
        }

        foreach (var posting in current.Assessments)
        {
            Add("assessment", posting.At, null, ("assessment", posting.Assessment), ("party", posting.Party), ("points", posting.Points.ToString(CultureInfo.InvariantCulture)), ("reason", posting.Reason));
        }

        MoneyFacts.Add(current, Add);
        facts.AddRange(VoteViews.Of(views));
        if (current.Rating is { } rating)
        {
            Add("rating", rating.At, null, ("satisfaction", CamelName.Of(rating.Satisfaction)), ("text", rating.Text));
        }

        facts.AddRange(RecordViews.Of(views));
        facts.AddRange(Values(views, fields, options));
        return facts.ToImmutable();
    }

    private static IEnumerable<CaseFact> Values(CaseViews views, ImmutableSortedDictionary<string, FormField> fields, FormOptions options)
    {
        var data = views.Case.Data.Where(d => d.Key != Pins.Name).ToDictionary(d => d.Key, d => ValueJson.Read(d.Value), StringComparer.Ordinal);
        foreach (var (name, value) in data.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            var field = fields.GetValueOrDefault(name);
            var kind = field?.Kind ?? FieldKind.Text;
            var text = field is null ? FieldText.Submitted(kind, value) : FieldText.Submitted(field, value);
            if (text.Length > 0)
            {
                field = field is null ? null : options.Resolve(field, data);
                var display = field is null ? null : FormViews.Display(field, value, views.Around.Organisation, views.Categories);
                yield return new CaseFact(
                    "value",
                    field?.Label,
                    Arguments([("name", name), ("type", FieldKindName.Of(kind)), ("value", text), ("zh", display?.Zh), ("en", display?.En)]),
                    null,
                    null)
                {
                    Table = field is null ? null : FormViews.Table(field, value, views.Around.Organisation, views.Categories),
                };
            }
        }
    }

    private static ImmutableSortedDictionary<string, string> Arguments(IEnumerable<(string Name, string? Value)> arguments) =>
        arguments.Where(a => !string.IsNullOrEmpty(a.Value)).ToImmutableSortedDictionary(a => a.Name, a => a.Value!, StringComparer.Ordinal);

    private static string? Truth(bool? value) => value switch { true => "true", false => "false", null => null };
}
