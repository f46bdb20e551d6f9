using System.Globalization;
using System.Text;
using System.Text.Json;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Json;
using CaseFlow.Engine.State;

namespace CaseFlow.Testing.Scenarios;

/// <summary>Prints a run: command, then its events, effects and tokens.</summary>
public static class Transcript
{
    public static string Of(InstanceRun run)
    {
        var text = new StringBuilder();
        foreach (var step in run.Steps)
        {
            text.Append("> ").Append(Describe(step.Command, run.Definition.Process.Id.Value)).Append('\n');
            switch (step.Decision)
            {
                case Decision.Rejected rejected:
                    text.Append("  rejected ").Append(rejected.Code).Append(": ").Append(rejected.Message).Append('\n');
                    break;
                case Decision.Accepted accepted:
                    Lines(text, "  ", accepted.Events.Select(ProcessJson.Serialize));
                    Lines(text, "  ! ", accepted.Effects.Select(ProcessJson.Serialize));
                    text.Append("  = ").Append(Tokens(step.After)).Append('\n');
                    break;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Describe(Command command, string process)
    {
        var what = command switch
        {
            Command.StartInstance start => $"start {start.StartEvent?.Value ?? process} {Show(start.Variables)}",
            Command.CompleteWorkItem complete => $"complete work item {complete.Item} {Show(complete.Variables)}",
            Command.ReturnWorkItem back => $"return work item {back.Item} to {back.Element}{(back.ThenBack ? " and straight back" : "")}: {back.Reason}",
            Command.FireTimer fire => $"fire timer {fire.Timer}",
            Command.DeliverMessage deliver => $"deliver '{deliver.Name}' {Show(deliver.Variables)}",
            Command.CompleteAction done => $"answer action {done.Item} {Show(done.Results)}",
            Command.FailAction failed => $"fail action {failed.Item} {failed.Code}: {failed.Detail}",
            Command.CompleteCall call => $"end call {call.Item} {Show(call.Results)} {call.ErrorCode}",
            Command.ThrowError thrown => $"throw error of action {thrown.Item} {thrown.ErrorCode}",
            Command.DeliverSignal signal => $"signal '{signal.Name}' {Show(signal.Variables)}",
            Command.TriggerWait trigger => $"trigger {trigger.Wait} {Show(trigger.Variables)}",
            Command.EscalateCall escalated => $"escalate call {escalated.Item} {escalated.Code}",
            Command.SuspendInstance => "suspend",
            Command.ResumeInstance => "resume",
            Command.CancelInstance cancel => $"cancel: {cancel.Reason}",
            Command.RetryIncident retry => $"retry incident {retry.Incident}",
            Command.SetVariables set => $"set {Show(set.Variables)}",
            Command.ResolveIncident resolve => $"resolve incident {resolve.Incident} {resolve.Flow?.Value} {Show(resolve.Variables)}",
            Command.ModifyInstance modify => $"modify {string.Join(", then ", modify.Instructions.Select(Describe))}: {modify.Reason}",
            Command.RemoveVariables remove => $"delete {string.Join(", ", remove.Names)} of {remove.Scope}",
            _ => command.GetType().Name,
        };
        var at = command.Context.At.ToUtc().ToOffset(Moments.Calendar.Offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return $"{at} {command.Context.Actor}: {what}".TrimEnd();
    }

    private static string Describe(Instruction instruction) => instruction switch
    {
        Instruction.CancelVisit cancel => $"cancel {cancel.Visit}",
        Instruction.CancelElement cancel => $"cancel all of {cancel.Element}",
        Instruction.RemoveToken remove => $"remove the token of {remove.Flow} in {remove.Scope?.ToString() ?? "any scope"}",
        Instruction.StartBefore start => $"start {start.Element} in {start.Scope?.ToString() ?? "what is open"}",
        Instruction.StartOnFlow start => $"start on {start.Flow} in {start.Scope?.ToString() ?? "what is open"}",
        Instruction.Move move => $"move {move.Visit} to {move.Element}",
        _ => instruction.GetType().Name,
    };

    private static string Show(IReadOnlyDictionary<string, Feel.FeelValue> values) =>
        string.Join(", ", values.Select(value => $"{value.Key} = {Feel.FeelText.Show(value.Value)}"));

    private static string Tokens(ProcessState state)
    {
        var standing = state.Visits.Values.Select(visit => $"{visit.Element}#{visit.Id}");
        var waiting = state.Scopes.Values.Prepend(state.Root)
            .SelectMany(scope => scope.Waiting.SelectMany(join => join.Value.Select(flow => $"{join.Key}<-{flow}")));
        return $"{state.Status} [{string.Join(' ', standing.Concat(waiting))}]";
    }

    private static void Lines(StringBuilder text, string lead, IEnumerable<byte[]> items)
    {
        foreach (var item in items)
        {
            using var json = JsonDocument.Parse(item);
            text.Append(lead);
            foreach (var property in json.RootElement.EnumerateObject())
            {
                var raw = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
                text.Append(property.NameEquals("is") ? raw : $" {property.Name}={raw}");
            }

            text.Append('\n');
        }
    }
}
