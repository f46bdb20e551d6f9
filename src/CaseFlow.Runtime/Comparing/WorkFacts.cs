using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Runtime.Comparing;

/// <summary>What a version says about the work of people on a task.</summary>
internal static class WorkFacts
{
    public static void AddTo(FactList facts, WorkSpec work, DiagramParts parts)
    {
        facts.Add(Aspects.Holder, work.Role is { } role ? new ComparedValue.Holder(role) : null);
        facts.Text(Aspects.Form, work.Form);
        facts.Clock(work.Clock);
        foreach (var verb in work.Verbs)
        {
            facts.Word(Aspects.Verb, "procedure.verb", verb, verb);
        }

        foreach (var permission in work.Fields)
        {
            facts.Word(Aspects.Permission, "compare.access", permission.Access, permission.Field);
        }

        Steps(facts, Aspects.NotDoneBy, work.NotDoneBy, parts);
        Steps(facts, Aspects.ReturnTo, work.ReturnTo, parts);
        foreach (var persons in work.NotPerson)
        {
            facts.Formula(Aspects.NotPerson, persons, persons);
        }

        if (work.Deciders is { } deciders)
        {
            facts.Word(Aspects.Deciders, "compare.deciders", deciders.Mode);
            facts.Formula(Aspects.Among, deciders.Among);
            facts.Text(Aspects.Ratio, deciders.Ratio);
            facts.Formula(Aspects.Weight, deciders.Weight);
            facts.Text(Aspects.DecisionField, deciders.Decision);
            facts.Text(Aspects.Approve, deciders.Approve);
            facts.Text(Aspects.Comment, deciders.Comment);
        }
    }

    private static void Steps(FactList facts, string aspect, IEnumerable<ElementId> steps, DiagramParts parts)
    {
        foreach (var step in steps)
        {
            var part = parts.Find(step);
            facts.Add(aspect, part is null ? new ComparedValue.Text(step.Value) : new ComparedValue.Parts([part]), part?.Path ?? step.Value, part);
        }
    }
}
