using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Comparing;

/// <summary>The parts of a version that stand in its forms.</summary>
internal static class FormParts
{
    public static IEnumerable<PartFacts> Of(IEnumerable<FormDefinition> forms) => forms.SelectMany(Of);

    private static IEnumerable<PartFacts> Of(FormDefinition form)
    {
        var part = new ComparedPart(PartKind.Form, form.Key, Paths.Of(PartKind.Form, form.Key), null, null, form.Title);
        var facts = new FactList();
        facts.Local(Aspects.Title, form.Title);
        yield return new PartFacts(part, null, facts.All)
        {
            Traits = _ => [form.Title.Zh + "|" + Names(form.Fields), form.Title.Zh, Names(form.Fields)],
        };
        foreach (var inner in form.Fields.SelectMany(field => Of(field, PartKind.Field, part.Path)))
        {
            yield return inner;
        }
    }

    private static string Names(IEnumerable<FormField> fields) => string.Join(',', fields.Select(field => field.Name));

    private static IEnumerable<PartFacts> Of(FormField field, PartKind kind, string container)
    {
        var part = new ComparedPart(kind, field.Name, Paths.In(container, kind, field.Name), container, null, field.Label);
        yield return new PartFacts(part, container, Facts(field))
        {
            IsOrdered = true,
            Traits = renamed => [$"{renamed(container)}|{field.Kind}|{field.Label.Zh}", $"{renamed(container)}|{field.Label.Zh}"],
        };
        foreach (var column in field.Table?.Columns ?? [])
        {
            foreach (var inner in Of(column, PartKind.Column, part.Path))
            {
                yield return inner;
            }
        }
    }

    private static ImmutableArray<ComparedFact> Facts(FormField field)
    {
        var facts = new FactList();
        facts.Local(Aspects.Label, field.Label);
        facts.Word(Aspects.FieldKind, "compare.field", FieldKindName.Of(field.Kind));
        facts.Add(Aspects.Required, Condition(field.Required));
        facts.Add(Aspects.Visible, Condition(field.Visible));
        foreach (var option in field.Options)
        {
            facts.Local(Aspects.Option, option.Label, option.Value);
        }

        switch (field.OptionsFrom)
        {
            case OptionSource.Reference reference:
                facts.Text(Aspects.OptionsFrom, $"{reference.List} ({reference.Value}, {reference.Label})");
                foreach (var (column, value) in reference.Where)
                {
                    facts.Text(Aspects.OptionFilter, value, column);
                }

                break;
            case OptionSource.Variable variable:
                facts.Text(Aspects.OptionsFrom, variable.Name);
                break;
            case OptionSource.Holders holders:
                facts.Word(Aspects.OptionsFrom, "role", holders.Role);
                break;
            default:
                break;
        }

        foreach (var level in field.Units?.Levels ?? [])
        {
            facts.Word(Aspects.UnitLevels, "people.level", level, level);
        }

        facts.Text(Aspects.Below, field.Units?.Below);
        facts.Number(Aspects.Min, field.Min);
        facts.Number(Aspects.Max, field.Max);
        facts.Number(Aspects.MaxLength, field.MaxLength);
        facts.Number(Aspects.MinRows, field.Table?.MinRows);
        facts.Number(Aspects.MaxRows, field.Table?.MaxRows);
        facts.Add(Aspects.Personal, new ComparedValue.Flag(field.Personal));
        facts.Local(Aspects.Help, field.Help);
        return facts.All;
    }

    private static ComparedValue Condition(FieldCondition condition) =>
        condition.Expression is { } expression ? new ComparedValue.Formula(expression.Text) : new ComparedValue.Flag(condition.Constant);
}
