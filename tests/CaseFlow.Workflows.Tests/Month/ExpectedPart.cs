namespace CaseFlow.Workflows.Tests.Month;

/// <summary>What one thing adds to an indicator, by the staff's notes: 1 to the denominator, an amount to the numerator.</summary>
/// <param name="Procedure">Whose indicator.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Amount">The amount: 1 or 0 where things are counted.</param>
/// <param name="WhenClosed">Whether it counts on the day on which the case ended, not on that of its registration.</param>
internal sealed record ExpectedPart(string Procedure, string Indicator, decimal Amount, bool WhenClosed = false)
{
    public static ExpectedPart Of(string procedure, string indicator, bool counts) => new(procedure, indicator, counts ? 1 : 0);
}
