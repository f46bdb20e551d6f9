using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>
/// Asks the form of a drawing whether it takes a recorded answer. What its form of then would say the same of is no problem: whether ids exist and
/// what lists held then is not asked again.
/// </summary>
internal static class AnswerCheck
{
    private static readonly FormLookups Everything = new(_ => true, _ => true, _ => true, _ => true);

    /// <summary>Checks an answer.</summary>
    /// <param name="before">The version and process on which it was given, and its task there.</param>
    /// <param name="after">The drawing, and the task in it.</param>
    /// <param name="values">The answer.</param>
    /// <param name="visible">The values at hand.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The first problem, and whether it is one of a value that was erased; null when the answer is taken.</returns>
    public static (FieldProblem Problem, bool IsErased)? Check(
        (Procedure Procedure, ProcessDefinition Definition, ElementId? Element) before,
        (Procedure Procedure, ProcessDefinition Definition, ElementId Element) after,
        ImmutableSortedDictionary<string, FeelValue> values,
        ImmutableSortedDictionary<string, FeelValue> visible,
        DateTimeOffset now)
    {
        var next = ProblemsOf(after.Procedure, after.Definition, after.Element, values, visible, now);
        if (next.IsEmpty)
        {
            return null;
        }

        var old = before.Element is { } element ? ProblemsOf(before.Procedure, before.Definition, element, values, visible, now) : [];
        foreach (var problem in next)
        {
            var known = old.Any(other => other.Field == problem.Field && other.Code == problem.Code);
            if (known && before.Procedure.PersonalFields.Contains(problem.Field) && !values.ContainsKey(problem.Field))
            {
                return (problem, true);
            }

            if (!known)
            {
                return (problem, false);
            }
        }

        return null;
    }

    private static ImmutableArray<FieldProblem> ProblemsOf(
        Procedure procedure,
        ProcessDefinition definition,
        ElementId element,
        ImmutableSortedDictionary<string, FeelValue> values,
        ImmutableSortedDictionary<string, FeelValue> visible,
        DateTimeOffset now)
    {
        if (definition.Find(element) is not UserTask { Work: { Form: { } key } work } || procedure.Forms.GetValueOrDefault(key) is not { } form)
        {
            return [];
        }

        var submitted = form.Fields.ToDictionary(field => field.Name, field => FieldText.Submitted(field, values.GetValueOrDefault(field.Name)), StringComparer.Ordinal);
        foreach (var field in form.Fields.Where(field => FormCheck.AccessOf(field.Name, work.Fields) != FieldAccess.Write))
        {
            submitted[field.Name] = "";
        }

        return FormCheck.Validate(form, work.Fields, submitted, visible, Everything, now).Problems;
    }
}
