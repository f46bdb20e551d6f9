using CaseFlow.Calendar;

namespace CaseFlow.Host.Pages.Follow;

/// <summary>One of the few stages in which a reporter sees a demand's course.</summary>
/// <param name="Text">The key of its name.</param>
/// <param name="At">When it was first reached; null while it was not.</param>
/// <param name="State">Whether it is behind, present or to come.</param>
internal sealed record Stage(string Text, Instant? At, StageState State);
