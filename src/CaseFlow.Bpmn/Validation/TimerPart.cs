namespace CaseFlow.Bpmn.Validation;

/// <summary>The three ways to write a timer.</summary>
internal enum TimerPart
{
    Date,
    Duration,
    Cycle,
}
