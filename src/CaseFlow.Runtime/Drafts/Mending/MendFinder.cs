using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Engine;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Xml;

namespace CaseFlow.Runtime.Drafts.Mending;

/// <summary>Finds the mend of a finding, where one is certain.</summary>
/// <param name="reading">What reading the draft gave.</param>
/// <param name="tree">Its diagram.</param>
/// <param name="around">What it was checked against.</param>
internal sealed class MendFinder(ProcedureReading reading, BpmnTree tree, DraftSurroundings around)
{
    /// <summary>The mend; null where none is certain.</summary>
    public Mend? Of(Finding finding)
    {
        if (finding.Element is not { Value: var id } || tree.Find(id) is not { } element)
        {
            return null;
        }

        string Said(string name) => finding.Arguments.GetValueOrDefault(name, "");
        return finding.Code switch
        {
            BpmnCodes.UnconditionalGatewayFlow => tree.Find(Said("gateway")) is { } gateway && gateway.Attribute("default") is null ? Default(gateway) : null,
            BpmnCodes.DefaultFlowNotOutgoing or FindingCodes.DefaultUnknown => Default(element),
            BpmnCodes.ConditionalDefaultFlow or BpmnCodes.ConditionForbidden or BpmnCodes.ConditionNotAllowed =>
                BpmnTree.ConditionOf(element) is null ? null : Mend.Of(MendCodes.Condition, ("element", id)),
            BpmnCodes.LaneUnknownMember => element.Name.LocalName == "lane" ? Mend.Of(MendCodes.LaneEntry, ("element", id), ("target", Said("target"))) : null,
            BpmnCodes.NodeInSeveralLanes or DraftCheckCodes.LaneElsewhere => InDrawnLane(id, needsRole: false),
            BpmnCodes.UserTaskWithoutRole => InDrawnLane(id, needsRole: true),
            BpmnCodes.NotDoneByUnresolved => Mend.Of(MendCodes.Target, ("element", id), ("part", "notDoneBy"), ("target", Said("target"))),
            FindingCodes.ReturnUnknown => Mend.Of(MendCodes.Target, ("element", id), ("part", "returnTo"), ("target", Said("target"))),
            DraftCheckCodes.ClockLost => Clock(element, id, Said("clock")),
            DraftCheckCodes.LimitApart =>
                Mend.Of(MendCodes.Limit, ("element", id), ("other", Said("other")), ("otherName", Said("otherName")), ("otherLimit", Said("otherLimit"))),
            DraftCheckCodes.RoleUnknown => Word(element, "role", "name", Said("role"), around.Roles.Union((reading.Mechanism?.Roles ?? []).Select(role => role.Id))),
            FindingCodes.FormUnknown => Word(element, "work", "form", Said("form"), reading.Forms.Keys),
            FindingCodes.ActionUnknown => Word(element, "action", "name", Said("action"), ActionCatalogue.Names),
            FindingCodes.ProcessUnknown => Word(element, "", "calledElement", Said("process"), around.Callable),
            FindingCodes.DecisionUnknown => Word(element, "decision", "decision", Said("decision"), DecisionsIn(Said("file"))),
            BpmnCodes.UnknownClockUnit => Word(element, "clock", "unit", Said("found"), Vocabulary.ClockUnits),
            BpmnCodes.UnknownClockOrigin => Word(element, "clock", "from", Said("found"), Vocabulary.ClockOrigins),
            BpmnCodes.UnknownRoleLevel => Word(element, "role", "level", Said("found"), Vocabulary.Levels),
            BpmnCodes.UnknownMilestoneStatus => Word(element, "milestone", "status", Said("found"), Vocabulary.Statuses),
            BpmnCodes.VerbUnknown => Word(element, "verb", "name", Said("found"), Vocabulary.Verbs),
            BpmnCodes.ProcessNotExecutable => Mend.Of(MendCodes.Executable, ("element", id)),
            BpmnCodes.BoundaryErrorNotInterrupting or BpmnCodes.BoundaryCancelNotInterrupting or BpmnCodes.EventSubProcessErrorNotInterrupting =>
                element.Name.LocalName is "boundaryEvent" or "startEvent" ? Mend.Of(MendCodes.Interrupting, ("element", id)) : null,
            BpmnCodes.FlowListedElsewhere => Mend.Of(MendCodes.Listed, ("element", id), ("flow", Said("flow")), ("list", Said("list"))),
            DraftCheckCodes.StepUnnamed => FormTitle(element, id),
            BpmnCodes.DuplicateId => tree.Renamable(id).Count > 0 ? Mend.Of(MendCodes.Id, ("element", id)) : null,
            _ => null,
        };
    }

    // The flow that needs no condition is the one that is meant where it is the only one.
    private Mend? Default(ElementNode node)
    {
        var id = node.Attribute("id")?.Value ?? "";
        var plain = tree.FlowsFrom(id).Where(flow => BpmnTree.ConditionOf(flow) is null).ToList();
        return plain is [var only] && tree.FlowsFrom(id).Skip(1).Any() && only.Attribute("id")?.Value is { } flow
            ? Mend.Of(MendCodes.Default, ("element", id), ("flow", flow), ("flowName", tree.NameOf(flow) ?? flow))
            : null;
    }

    private Mend? InDrawnLane(string id, bool needsRole) =>
        reading.Document is { } document && LaneElsewhere.DrawnIn(document, new ElementId(id)) is { } lane && (lane.Role is not null || !needsRole)
            ? Mend.Of(MendCodes.Lane, ("element", id), ("lane", lane.Id.Value), ("laneName", lane.Name ?? lane.Id.Value))
            : null;

    private Mend? Clock(ElementNode element, string id, string clock)
    {
        if (BpmnTree.OwnParts(element, "clock").Any() || around.InForce?.Document.Source is not { } source)
        {
            return null;
        }

        var had = new BpmnTree(source).Find(id) is { } before ? BpmnTree.OwnParts(before, "clock").FirstOrDefault(part => part.Attribute("name")?.Value == clock) : null;
        return had is null ? null : Mend.Of(MendCodes.Clock, ("element", id), ("clock", clock), ("content", TreeText.Standalone(had)));
    }

    private static Mend? Word(ElementNode element, string part, string attribute, string from, IEnumerable<string> words) => NearWord.Of(from, words) is { } to
        ? Mend.Of(MendCodes.Word, ("element", element.Attribute("id")?.Value ?? ""), ("part", part), ("attribute", attribute), ("from", from), ("to", to))
        : null;

    private Mend? FormTitle(ElementNode element, string id) =>
        BpmnTree.OwnParts(element, "work").FirstOrDefault()?.Attribute("form")?.Value is { } key && reading.Forms.TryGetValue(key, out var form)
            ? Mend.Of(MendCodes.Name, ("element", id), ("name", form.Title.Zh))
            : null;

    private IEnumerable<string> DecisionsIn(string file) =>
        reading.Decisions.Where(model => file.Length == 0 || model.Key == file).SelectMany(model => model.Value.Decisions);
}
