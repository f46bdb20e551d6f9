using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>Writes tasks, sub-processes and calls; what our own vocabulary says of them is written elsewhere.</summary>
internal static class ActivityWriter
{
    public static Draft Write(Activity activity, WritingContext context)
    {
        var draft = Kind(activity)
            .With("default", activity.Default)
            .Flag("isForCompensation", activity.IsForCompensation)
            .With("startQuantity", activity.StartQuantity, otherwise: 1)
            .With("completionQuantity", activity.CompletionQuantity, otherwise: 1)
            .Add(LoopWriter.Write(activity, context));
        if (activity is SubProcess container)
        {
            draft.Flag("triggeredByEvent", container.TriggeredByEvent);
            ScopeWriter.Add(draft, container.Scope, context);
        }

        return draft;
    }

    private static Draft Kind(Activity activity) => activity switch
    {
        ManualTask manual => Draft.Of(manual.IsUndefined ? "task" : "manualTask"),
        UserTask user => Imported(Draft.Of("userTask"), user.Work.Imported),
        ServiceTask => Draft.Of("serviceTask"),
        SendTask send => Draft.Of("sendTask").With("messageRef", send.Message?.Id),
        BusinessRuleTask rule => Decision(Draft.Of("businessRuleTask"), rule),
        ReceiveTask receive => Draft.Of("receiveTask").With("messageRef", receive.Message?.Id).Flag("instantiate", receive.Instantiate),
        ScriptTask script => Draft.Of("scriptTask")
            .With("scriptFormat", script.Script.Language)
            .With(BpmnNames.CaseFlow + "resultVariable", script.ResultVariable)
            .Add(Draft.Of("script").Holding(script.Script.Text)),
        Transaction transaction => Draft.Of("transaction").With("method", transaction.Method),
        AdHocSubProcess adHoc => Draft.Of("adHocSubProcess")
            .With("ordering", adHoc.IsSequential ? "Sequential" : null)
            .Flag("cancelRemainingInstances", adHoc.CancelRemaining, otherwise: true)
            .Add(ExpressionWriter.Write("completionCondition", adHoc.Completion)),
        SubProcess => Draft.Of("subProcess"),
        CallActivity call => Draft.Of("callActivity").With("calledElement", call.CalledElement.Length == 0 ? null : call.CalledElement),
        _ => throw new ArgumentException($"Expected to write activity '{activity.Id}', but {activity.GetType().Name} has no form.", nameof(activity)),
    };

    // Our own element names the decision's file; where the model knows none, the attributes of a vendor do without.
    private static Draft Decision(Draft draft, BusinessRuleTask rule) => rule.Decision is { File: null } decision
        ? draft.With(VendorNames.Camunda + "decisionRef", decision.Decision).With(VendorNames.Camunda + "resultVariable", decision.Result)
        : draft;

    private static Draft Imported(Draft draft, VendorWork? work) => draft
        .With(VendorNames.Camunda + "assignee", work?.Assignee)
        .With(VendorNames.Camunda + "candidateUsers", work?.CandidateUsers)
        .With(VendorNames.Camunda + "candidateGroups", work?.CandidateGroups)
        .With(VendorNames.Camunda + "dueDate", work?.DueDate)
        .With(VendorNames.Camunda + "formKey", work?.FormKey);
}
