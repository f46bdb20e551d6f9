using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>A message to a reporter or a person.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="CaseNumber">The case it is about.</param>
/// <param name="Template">The text's key in the resources.</param>
/// <param name="Arguments">The text's data by name.</param>
/// <param name="Text">The text that the procedure gives for the template, filled in; null when it gives none.</param>
/// <param name="At">When.</param>
public sealed record MessageView(
    string Id,
    string CaseNumber,
    string Template,
    ImmutableSortedDictionary<string, string> Arguments,
    LocalText? Text,
    Instant At);
