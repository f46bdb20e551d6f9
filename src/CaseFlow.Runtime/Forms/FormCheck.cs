using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Forms;

/// <summary>Checks submitted values against a form. The server's word: whatever a page did before does not count.</summary>
public static class FormCheck
{
    /// <summary>Checks values.</summary>
    /// <param name="form">The form.</param>
    /// <param name="permissions">Permissions of the task that differ from write.</param>
    /// <param name="submitted">Values as text by field name, those of tables as <see cref="TableRows"/> says; names that the form does not have are ignored.</param>
    /// <param name="variables">Values at hand: case data and process variables.</param>
    /// <param name="lookups">Whether ids exist.</param>
    /// <param name="now">The moment, for conditions.</param>
    public static FormCheckResult Validate(
        FormDefinition form,
        ImmutableArray<FieldPermission> permissions,
        IReadOnlyDictionary<string, string> submitted,
        IReadOnlyDictionary<string, FeelValue> variables,
        FormLookups lookups,
        DateTimeOffset now)
    {
        var typed = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        var problems = new Dictionary<string, ImmutableArray<FieldProblem>>(StringComparer.Ordinal);
        var fields = form.Fields.Select(f => lookups.Options.Resolve(f, variables)).ToList();
        foreach (var field in fields)
        {
            var text = submitted.GetValueOrDefault(field.Name, "");
            switch (AccessOf(field.Name, permissions))
            {
                case FieldAccess.Write:
                    (typed[field.Name], problems[field.Name]) = Parse(field, text, submitted, lookups);
                    break;
                case FieldAccess.Read when text.Length > 0 && text != FieldText.Submitted(field, variables.GetValueOrDefault(field.Name)):
                    problems[field.Name] = [FieldProblem.Of(field.Name, FormCodes.NotWritable)];
                    break;
                default:
                    break;
            }
        }

        var hidden = HideInvisible(form, typed, variables, now);
        foreach (var field in fields.Where(f => typed.ContainsKey(f.Name)))
        {
            if (hidden.Contains(field.Name))
            {
                problems.Remove(field.Name);
            }
            else if (IsEmpty(typed[field.Name]) && problems[field.Name].IsEmpty && field.Required.Holds(Known(form, typed, variables), now))
            {
                problems[field.Name] = [FieldProblem.Of(field.Name, FieldParsing.MissingCode(field))];
            }
        }

        return new FormCheckResult(
            typed.ToImmutableSortedDictionary(StringComparer.Ordinal),
            [.. form.Fields.SelectMany(f => problems.GetValueOrDefault(f.Name, []))]);
    }

    /// <summary>What a task allows with a field: write unless said otherwise.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="permissions">The task's permissions.</param>
    public static FieldAccess AccessOf(string field, ImmutableArray<FieldPermission> permissions) =>
        permissions.FirstOrDefault(p => p.Field == field)?.Access switch
        {
            "read" => FieldAccess.Read,
            "hidden" => FieldAccess.Hidden,
            _ => FieldAccess.Write,
        };

    // The value of an invisible field counts as null for other conditions, which may hide further fields.
    private static HashSet<string> HideInvisible(
        FormDefinition form, Dictionary<string, FeelValue> typed, IReadOnlyDictionary<string, FeelValue> variables, DateTimeOffset now)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        bool changed;
        do
        {
            changed = false;
            var known = Known(form, typed, variables);
            foreach (var field in form.Fields.Where(f => typed.ContainsKey(f.Name) && !hidden.Contains(f.Name)))
            {
                if (!field.Visible.Holds(known, now))
                {
                    hidden.Add(field.Name);
                    typed[field.Name] = FeelValue.Missing;
                    changed = true;
                }
            }
        }
        while (changed);
        return hidden;
    }

    private static Dictionary<string, FeelValue> Known(
        FormDefinition form, Dictionary<string, FeelValue> typed, IReadOnlyDictionary<string, FeelValue> variables)
    {
        var known = new Dictionary<string, FeelValue>(variables, StringComparer.Ordinal);
        foreach (var field in form.Fields)
        {
            known.TryAdd(field.Name, FeelValue.Missing);
        }

        foreach (var (name, value) in typed)
        {
            known[name] = value;
        }

        return known;
    }

    private static (FeelValue Value, ImmutableArray<FieldProblem> Problems) Parse(
        FormField field, string text, IReadOnlyDictionary<string, string> submitted, FormLookups lookups)
    {
        if (field.Kind == FieldKind.Table)
        {
            return TableCheck.Parse(field, submitted, lookups);
        }

        var (value, problem) = FieldParsing.Parse(field, text, lookups);
        return (value, problem is null ? [] : [problem]);
    }

    private static bool IsEmpty(FeelValue value) => value is FeelValue.Null or FeelValue.List { Items.IsEmpty: true };
}
