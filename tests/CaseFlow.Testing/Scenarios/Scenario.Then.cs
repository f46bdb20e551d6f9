using CaseFlow.Bpmn.Model;
using CaseFlow.Engine;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Testing.Scenarios;

/// <content>What must be so afterwards; a failure prints the transcript.</content>
public sealed partial class Scenario
{
    /// <summary>Exactly these user tasks have open work, each as often as named.</summary>
    public Scenario ThenOpen(params string[] tasks) =>
        Same("open tasks", tasks.Order(StringComparer.Ordinal), State.WorkItems.Values.Select(item => item.Element.Value).Order(StringComparer.Ordinal));

    public Scenario ThenStatus(InstanceStatus status) => Demand(State.Status == status, $"Expected status {status}, but it is {State.Status}.");

    public Scenario ThenCompleted() => ThenAccepted().ThenStatus(InstanceStatus.Completed);

    public Scenario ThenAccepted() =>
        Demand(Last is Decision.Accepted, $"Expected the command to be accepted, but it was rejected: {(Last as Decision.Rejected)?.Message}");

    public Scenario ThenRejected(string code) =>
        Demand(Last is Decision.Rejected rejected && rejected.Code == code, $"Expected a rejection {code}.");

    /// <summary>Exactly these incidents are open: element and code.</summary>
    public Scenario ThenIncidents(params (string Element, string Code)[] incidents) =>
        Same("incidents", incidents, State.Incidents.Values.Select(incident => (incident.Element.Value, incident.Code)));

    public Scenario ThenVariable(string name, object? value) => Demand(
        State.Variables.TryGetValue(name, out var found) ? found == Values.One(value) : value is null,
        $"Expected {name} = {FeelText.Show(Values.One(value))}, but it is {(found is null ? "not set" : FeelText.Show(found))}.");

    /// <summary>Elements entered so far, in order.</summary>
    public Scenario ThenPath(params string[] elements) =>
        Same("path", elements, Events<ProcessEvent.ElementEntered>().Select(entered => entered.Element.Value));

    /// <summary>Elements cancelled so far, in order.</summary>
    public Scenario ThenCancelledElements(params string[] elements) =>
        Same("cancelled", elements, Events<ProcessEvent.ElementCancelled>().Select(cancelled => cancelled.Element.Value));

    /// <summary>How often an element was entered so far.</summary>
    public Scenario ThenVisited(string element, int times) =>
        Same($"visits of {element}", [times], [Events<ProcessEvent.ElementEntered>().Count(entered => entered.Element.Value == element)]);

    /// <summary>Exactly these timers are armed.</summary>
    public Scenario ThenArmed(params string[] timers) => Same("timers", timers, State.Timers.Values.Select(timer => timer.Element.Value));

    /// <summary>Exactly these places wait for messages.</summary>
    public Scenario ThenAwaits(params string[] elements) =>
        Same("subscriptions", elements, State.Subscriptions.Values.Select(subscription => subscription.Element.Value));

    /// <summary>Exactly these places wait for signals.</summary>
    public Scenario ThenListens(params string[] elements) =>
        Same("signals awaited", elements, State.Signals.Values.Select(wait => wait.Element.Value));

    /// <summary>Exactly these places wait for conditions.</summary>
    public Scenario ThenWatches(params string[] elements) =>
        Same("conditions awaited", elements, State.Conditions.Values.Select(wait => wait.Element.Value));

    /// <summary>Exactly these actions are pending.</summary>
    /// <summary>Events with several definitions that wait.</summary>
    public Scenario ThenWaitsAsOne(params string[] elements) => Same("multiples", elements, State.Multiples.Values.Select(whole => whole.Element.Value));

    public Scenario ThenAsked(params string[] elements) =>
        Same("actions", elements, State.PendingActions.Values.Select(asked => asked.Element.Value));

    /// <summary>Flows on which tokens wait at joins.</summary>
    public Scenario ThenWaitingTokens(params string[] flows) => Same(
        "waiting tokens",
        flows,
        State.Scopes.Values.Prepend(State.Root).SelectMany(scope => scope.Waiting.Values).SelectMany(join => join).Select(flow => flow.Value));

    /// <summary>Checks the last step's one effect of a kind.</summary>
    public Scenario ThenEffect<T>(Func<T, bool> holds)
        where T : Effect
    {
        var found = ((Decision.Accepted)ThenAccepted().Last).Effects.OfType<T>().ToList();
        return Demand(found.Count == 1 && holds(found[0]), $"Expected one fitting {typeof(T).Name}, but found: {string.Join("; ", found)}");
    }

    /// <summary>All events of a kind so far.</summary>
    public IEnumerable<T> Events<T>()
        where T : ProcessEvent =>
        Run.Steps.Select(step => step.Decision).OfType<Decision.Accepted>().SelectMany(accepted => accepted.Events).OfType<T>();

    /// <summary>The visit that stands on an element.</summary>
    public ElementInstanceId VisitOf(string element) =>
        State.Visits.Values.First(visit => visit.Element == new ElementId(element)).Id;

    /// <summary>Compares the transcript with the stored one of that name beside the test.</summary>
    public Scenario ThenTranscript(string name, [System.Runtime.CompilerServices.CallerFilePath] string testFile = "")
    {
        Golden.GoldenFile.Match(testFile, name, Transcript.Of(Run));
        return this;
    }

    public Scenario Demand(Func<Scenario, bool> holds) => Demand(holds(this), "Expected the state to be as the test says, but it is not.");
    /// <summary>Checks anything else.</summary>
    public Scenario Then(Action<Scenario> check)
    {
        check(this);
        return this;
    }

    public Scenario Demand(bool holds, string otherwise) => holds ? this : throw Run.Failure(otherwise);

    private Scenario Same<T>(string what, IEnumerable<T> expected, IEnumerable<T> found)
    {
        var wanted = expected.ToList();
        var got = found.ToList();
        return Demand(wanted.SequenceEqual(got), $"Expected {what} [{string.Join(", ", wanted)}], but found [{string.Join(", ", got)}].");
    }
}
