using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Xml.Writers;

internal static class ProcessWriter
{
    public static Draft Write(Process process, WritingContext context)
    {
        var draft = Draft.Of("process").With("id", process.Id).With("name", process.Name).With("isExecutable", process.IsExecutable ? "true" : "false");
        if (process.Mechanism is not null)
        {
            draft.Add(Draft.Of("extensionElements").Add(Draft.Own("mechanism").With("id", process.Mechanism)));
        }

        DataWriter.Add(draft, process.Data, isEvent: false);
        LaneWriter.Add(draft, process.Lanes);
        ScopeWriter.Add(draft, process.Scope, context);
        return draft.Add(process.Subscriptions.Select(CollaborationWriter.Subscription));
    }
}
