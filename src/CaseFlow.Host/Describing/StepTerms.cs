using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Host.Describing;

/// <summary>Who does a step of a procedure, and by which rules, in words.</summary>
/// <param name="texts">The texts.</param>
/// <param name="procedure">The procedure.</param>
/// <param name="process">The process in it.</param>
internal sealed class StepTerms(Texts texts, Procedure procedure, Process process)
{
    private const int MostWords = 24;

    private readonly ImmutableDictionary<ElementId, string> names = DiagramDrawing.AllNodes(process.Scope)
        .Where(node => !string.IsNullOrWhiteSpace(node.Name))
        .ToImmutableDictionary(node => node.Id, node => node.Name!);

    /// <summary>Who does it: holders of a role, or the system; empty for what only holds other steps or waits.</summary>
    /// <param name="step">The step.</param>
    public string Who(ProcedureStep step) => (step.Role, step.Node) switch
    {
        ({ } role, _) => Holder(role),
        (null, ServiceTask or SendTask or ScriptTask or BusinessRuleTask) => texts["actor.system"],
        _ => "",
    };

    /// <summary>A role with the level at which its holder is looked for.</summary>
    /// <param name="role">The role as drawn.</param>
    public string Holder(LaneRole role)
    {
        if (role.Person is { } person)
        {
            return texts.Get("procedure.person", ("value", person));
        }

        var name = RoleName(role.Role);
        return role.Unit is { } unit ? texts.Get("procedure.holderAt", ("role", name), ("value", unit))
            : role.Level.Length == 0 ? name
            : texts.Get("procedure.holder", ("role", name), ("level", Words.Of(texts, "people.level", role.Level)));
    }

    /// <summary>The name that the procedure gives to a role; the product's where it gives none.</summary>
    /// <param name="id">The role.</param>
    public string RoleName(string id) =>
        procedure.Mechanism.Roles.FirstOrDefault(role => role.Id == id)?.Text.In(Texts.Language) ?? Words.Of(texts, "role", id);

    /// <summary>The title of its form; null for none.</summary>
    /// <param name="step">The step.</param>
    public string? Form(ProcedureStep step) =>
        step.Work?.Form is { } key ? procedure.Forms.GetValueOrDefault(key)?.Title.In(Texts.Language) ?? key : null;

    /// <summary>What it does where the system does it: the action, the decision, the procedure called; null for nothing to say.</summary>
    /// <param name="step">The step.</param>
    public string? Does(ProcedureStep step) => step.Node switch
    {
        ServiceTask or SendTask when step.Action is { } action => texts.Get("procedure.action", ("name", action.Name)),
        BusinessRuleTask { Decision: { } decision } => texts.Get("procedure.decides", ("name", decision.Decision)),
        CallActivity call => texts.Get("procedure.callsProcess", ("name", call.CalledElement)),
        _ => null,
    };

    /// <summary>The rules of a step: how often, who may not, several deciders, verbs.</summary>
    /// <param name="step">The step.</param>
    public IEnumerable<string> Rules(ProcedureStep step)
    {
        if ((step.Node as Activity)?.Loop is { } loop)
        {
            // Long expressions tell a reader less than nothing; the diagram's file has them.
            var over = (loop.Collection ?? loop.Cardinality)?.Text.Trim() ?? "";
            yield return texts.Get((loop.IsSequential ? "procedure.loop.inTurn" : "procedure.loop.atOnce") + (over.Length > MostWords ? ".long" : ""), ("value", over));
        }

        if (step.Work is not { } work)
        {
            yield break;
        }

        if (!work.NotDoneBy.IsEmpty)
        {
            yield return texts.Get("procedure.notDoneBy", ("steps", Names(work.NotDoneBy)));
        }

        foreach (var persons in work.NotPerson)
        {
            yield return texts.Get("procedure.notPerson", ("value", persons));
        }

        if (work.Deciders is { } deciders)
        {
            yield return texts.Get("procedure.deciders." + deciders.Mode, ("value", deciders.Among), ("ratio", deciders.Ratio));
        }

        if (work.Verbs.Any(verb => texts.Has("procedure.verb." + verb)))
        {
            yield return texts.Get("procedure.verbs", ("verbs", string.Join(texts["form.comma"], work.Verbs.Select(verb => Words.Of(texts, "procedure.verb", verb)))));
        }

        if (!work.ReturnTo.IsEmpty)
        {
            yield return texts.Get("procedure.returnTo", ("steps", Names(work.ReturnTo)));
        }
    }

    private string Names(ImmutableArray<ElementId> elements) =>
        string.Join(texts["form.comma"], elements.Select(element => texts.Get("procedure.quoted", ("name", names.GetValueOrDefault(element, element.Value)))));
}
