using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Definitions;

/// <summary>
/// A place at the top level where an instance can begin by itself when something happens (BPMN 2.0.2 §10.5.2, §13.5.1): a start event with a
/// trigger, a receive task that instantiates, or what stands after an event-based gateway that does. It is named when the instance is started.
/// </summary>
/// <param name="Element">The element.</param>
/// <param name="Triggers">What lets it happen: one trigger, or several of an event with several definitions.</param>
/// <param name="IsParallel">Whether all triggers must happen before the instance begins; else any one of them is enough.</param>
public sealed record ProcessStart(ElementId Element, ImmutableArray<StartTrigger> Triggers, bool IsParallel);
