namespace CaseFlow.Bpmn.Model.Correlation;

/// <summary>How a correlation property is read from a message (BPMN 2.0.2 table 8.36).</summary>
/// <param name="Message">The message; null when the file names none.</param>
/// <param name="Path">The expression over what the message carries.</param>
public sealed record CorrelationRetrieval(Message? Message, Expression? Path);
