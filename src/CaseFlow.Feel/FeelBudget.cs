namespace CaseFlow.Feel;

/// <summary>How many steps several evaluations may take together, so that many small ones are limited as one large one is. For one thread.</summary>
/// <param name="steps">The steps, at least 0.</param>
public sealed class FeelBudget(int steps)
{
    private long left = steps;

    /// <summary>How many steps there were to begin with.</summary>
    public int Steps => steps;

    /// <summary>Whether nothing is left.</summary>
    public bool IsSpent => left < 0;

    /// <summary>Takes steps away.</summary>
    /// <param name="count">How many, at least 0.</param>
    /// <returns>False once more were taken than there were.</returns>
    public bool Spend(int count)
    {
        left -= count;
        return !IsSpent;
    }
}
