using CaseFlow.Calendar;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>When a timer is to fire.</summary>
/// <param name="Due">The moment.</param>
/// <param name="Clock">How it was computed; null for a timer without a case clock.</param>
/// <param name="IsFixed">True for a date, which pauses do not move.</param>
/// <param name="Cycle">How it repeats; null for one that fires once.</param>
internal readonly record struct TimerPlan(Instant Due, DueDate? Clock, bool IsFixed, TimerCycle? Cycle = null);
