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
    /// <param name="submitted">Values as text by field name; names that the form does not have are ignored.</param>
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
        var problems = new Dictionary<string, FieldProblem>(StringComparer.Ordinal);
        foreach (var field in form.Fields)
        {
            var text = submitted.GetValueOrDefault(field.Name, "");
            switch (AccessOf(field.Name, permissions))
            {
                case FieldAccess.Write:
                    var (value, problem) = FieldParsing.Parse(field, text, lookups);
                    typed[field.Name] = value;
                    Note(problems, problem);
                    break;
                case FieldAccess.Read when text.Length > 0 && text != FieldText.Submitted(field.Kind, variables.GetValueOrDefault(field.Name)):
                    Note(problems, FieldProblem.Of(field.Name, FormCodes.NotWritable));
                    break;
                default:
                    break;
            }
        }

        var hidden = HideInvisible(form, typed, variables, now);
        foreach (var field in form.Fields.Where(f => typed.ContainsKey(f.Name)))
        {
            if (hidden.Contains(field.Name))
            {
                problems.Remove(field.Name);
            }
            else if (typed[field.Name] is FeelValue.Null && !problems.ContainsKey(field.Name) && field.Required.Holds(Known(form, typed, variables), now))
            {
                Note(problems, FieldProblem.Of(field.Name, FormCodes.Required));
            }
        }

        return new FormCheckResult(
            typed.ToImmutableSortedDictionary(StringComparer.Ordinal),
            [.. form.Fields.Where(f => problems.ContainsKey(f.Name)).Select(f => problems[f.Name])]);
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

    private static void Note(Dictionary<string, FieldProblem> problems, FieldProblem? problem)
    {
        if (problem is not null)
        {
            problems[problem.Field] = problem;
        }
    }
}
