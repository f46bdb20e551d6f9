namespace CaseFlow.Calendar;

/// <summary>Thrown by <see cref="Deadline.Due"/> for a rule that has no due moment; <see cref="Deadline.TryDue"/> answers with the code instead.</summary>
public sealed class CalendarException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="code">One of <see cref="CalendarCodes"/>.</param>
    /// <param name="message">What was expected, and why it did not come about.</param>
    public CalendarException(string code, string message)
        : base(message) => Code = code;

    /// <summary>One of <see cref="CalendarCodes"/>.</summary>
    public string Code { get; }
}
