using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>The only place where time comes from: the machine's clock, or a virtual one in the demo and in tests.</summary>
public interface IClock
{
    /// <summary>The moment now. It may jump back; a case's steps never do.</summary>
    Instant Now { get; }
}
