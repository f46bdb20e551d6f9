using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Building;

/// <content>Tasks, calls and gateways.</content>
public sealed partial class ProcessBuilder
{
    /// <summary>Adds a user task.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="work">Form, clock and who may do what; null for <see cref="WorkSpec.Plain"/>.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder UserTask(string id, WorkSpec? work = null, string? name = null) =>
        Node(new UserTask(new ElementId(id), name, work ?? WorkSpec.Plain));

    /// <summary>Adds a service task.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="action">The name of the action, such as <c>case.escalate</c>.</param>
    /// <param name="inputs">Inputs of the action with FEEL expressions.</param>
    /// <param name="outputs">Variables that receive results, with FEEL expressions.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder ServiceTask(string id, string action, ImmutableArray<Mapping>? inputs = null, ImmutableArray<Mapping>? outputs = null, string? name = null) =>
        Node(new ServiceTask(new ElementId(id), name, new ActionBinding(action, inputs ?? [], outputs ?? [])));

    /// <summary>Adds a send task.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="action">The name of the action that sends.</param>
    /// <param name="inputs">Inputs of the action with FEEL expressions.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder SendTask(string id, string action, ImmutableArray<Mapping>? inputs = null, string? name = null) =>
        Node(new SendTask(new ElementId(id), name, new ActionBinding(action, inputs ?? [], [])));

    /// <summary>Adds a receive task.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="message">The name of the message; its id is <c>Message_name</c>.</param>
    /// <param name="name">The text people read.</param>
    /// <param name="instantiate">Whether the message begins an instance.</param>
    public ProcessBuilder ReceiveTask(string id, string message, string? name = null, bool instantiate = false) =>
        Node(new ReceiveTask(new ElementId(id), name, Triggers.MessageNamed(message)) { Instantiate = instantiate });

    /// <summary>Adds a script task.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="script">A FEEL expression.</param>
    /// <param name="resultVariable">The variable that receives its value.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder ScriptTask(string id, string script, string resultVariable, string? name = null) =>
        Node(new ScriptTask(new ElementId(id), name, new Expression(script, "feel"), resultVariable));

    /// <summary>Adds a business rule task.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="file">The path of the DMN file in the procedure's folder; null to look in all files.</param>
    /// <param name="decision">The decision's id.</param>
    /// <param name="result">The variable that receives the result.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder BusinessRuleTask(string id, string? file, string decision, string result, string? name = null) =>
        Node(new BusinessRuleTask(new ElementId(id), name, new DecisionBinding(file, decision, result)));

    /// <summary>Lets the activity drawn last be carried out several times.</summary>
    /// <param name="loop">How often, and what is gathered.</param>
    /// <exception cref="InvalidOperationException">The node drawn last is not an activity.</exception>
    public ProcessBuilder Loop(MultiInstance loop) => Change(node => node is Activity activity
        ? activity with { Loop = loop }
        : throw new InvalidOperationException($"Expected to repeat '{node.Id}', but it is not an activity."));

    /// <summary>Lets the activity drawn last be carried out again while a condition holds.</summary>
    /// <param name="loop">When it is asked, the condition and the most rounds.</param>
    /// <exception cref="InvalidOperationException">The node drawn last is not an activity.</exception>
    public ProcessBuilder Repeat(StandardLoop loop) => Change(node => node is Activity activity
        ? activity with { Repeat = loop }
        : throw new InvalidOperationException($"Expected to repeat '{node.Id}', but it is not an activity."));

    /// <summary>Lets the activity drawn last need several tokens to begin, and give several by each flow.</summary>
    /// <param name="start">How many tokens it needs, from 1.</param>
    /// <param name="completion">How many leave it by each flow, from 1.</param>
    /// <exception cref="InvalidOperationException">The node drawn last is not an activity.</exception>
    public ProcessBuilder Quantities(int start = 1, int completion = 1) => Change(node => node is Activity activity
        ? activity with { StartQuantity = start, CompletionQuantity = completion }
        : throw new InvalidOperationException($"Expected to give '{node.Id}' quantities, but it is not an activity."));

    /// <summary>Adds a manual task.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder ManualTask(string id, string? name = null) => Node(new ManualTask(new ElementId(id), name, IsUndefined: false));

    /// <summary>Adds a task without a type.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder UndefinedTask(string id, string? name = null) => Node(new ManualTask(new ElementId(id), name, IsUndefined: true));

    /// <summary>Adds a call of another process.</summary>
    /// <param name="id">The element's id.</param>
    /// <param name="calledElement">The id of the process called.</param>
    /// <param name="inputs">Values handed in; null or empty hands in all variables.</param>
    /// <param name="outputs">Values handed back; null or empty hands back nothing.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder CallActivity(
        string id,
        string calledElement,
        ImmutableArray<Mapping>? inputs = null,
        ImmutableArray<Mapping>? outputs = null,
        string? name = null) =>
        Node(new CallActivity(new ElementId(id), name, calledElement, inputs ?? [], outputs ?? []));

    /// <summary>Adds an exclusive gateway, as a split or a merge.</summary>
    /// <param name="id">The gateway's id.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder ExclusiveGateway(string id, string? name = null) => Node(new ExclusiveGateway(new ElementId(id), name, Default: null));

    /// <summary>Adds a parallel gateway, as a fork or a join.</summary>
    /// <param name="id">The gateway's id.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder ParallelGateway(string id, string? name = null) => Node(new ParallelGateway(new ElementId(id), name));

    /// <summary>Adds an inclusive gateway, as a split or a join.</summary>
    /// <param name="id">The gateway's id.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder InclusiveGateway(string id, string? name = null) => Node(new InclusiveGateway(new ElementId(id), name, Default: null));

    /// <summary>Adds a complex gateway.</summary>
    /// <param name="id">The gateway's id.</param>
    /// <param name="activation">When it fires, over <c>activationCount</c>; null for a split.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder ComplexGateway(string id, string? activation = null, string? name = null) =>
        Node(new ComplexGateway(new ElementId(id), name, Default: null, activation is null ? null : new Expression(activation)));

    /// <summary>Adds an event-based gateway; the events after it are drawn from it one by one.</summary>
    /// <param name="id">The gateway's id.</param>
    /// <param name="name">The text people read.</param>
    /// <param name="instantiate">Whether the events begin an instance.</param>
    /// <param name="parallel">Whether all of the events must happen, for one that begins an instance.</param>
    public ProcessBuilder EventBasedGateway(string id, string? name = null, bool instantiate = false, bool parallel = false) =>
        Node(new EventBasedGateway(new ElementId(id), name) { Instantiate = instantiate, IsParallel = parallel });
}
