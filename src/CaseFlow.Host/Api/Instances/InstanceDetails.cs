using System.Collections.Immutable;
using CaseFlow.Runtime.UseCases.Instances;

namespace CaseFlow.Host.Api.Instances;

/// <summary>A process instance as it stands now.</summary>
/// <param name="Number">Its number within the case; 1 is the main process.</param>
/// <param name="Process">The process as drawn.</param>
/// <param name="Status">running, suspended, completed, terminated, cancelled or failed.</param>
/// <param name="Visits">Open steps.</param>
/// <param name="Tokens">Branches that wait at joins.</param>
/// <param name="Incidents">Failed steps.</param>
/// <param name="Variables">Its data.</param>
internal sealed record InstanceDetails(
    int Number,
    string Process,
    string Status,
    ImmutableArray<VisitItem> Visits,
    ImmutableArray<TokenItem> Tokens,
    ImmutableArray<IncidentItem> Incidents,
    ImmutableArray<VariableItem> Variables)
{
    /// <summary>An instance.</summary>
    /// <param name="instance">What the use case gave.</param>
    public static InstanceDetails Of(InstanceView instance) => new(
        instance.Number,
        instance.ProcessName,
        EnumWord.Of(instance.Status),
        [.. instance.Visits.Select(visit => new VisitItem(visit.Id, visit.Element.Value, visit.Name, Moments.Of(visit.Since), visit.Scope, visit.Counter))],
        [.. instance.Tokens.Select(token => new TokenItem(token.Join.Value, token.Flow.Value, token.Scope, token.Count))],
        [.. instance.Incidents.Select(stuck => new IncidentItem(stuck.Number, stuck.Element, stuck.Code, [.. stuck.Flows.Select(flow => flow.Id)]))],
        [.. instance.Variables.Select(variable => new VariableItem(variable.Scope, variable.Name, variable.Value))]);
}
