using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>How much may still be done; a part of the work has its own share, which it cannot go beyond.</summary>
internal sealed class Steps(long left, Steps? whole = null)
{
    private long left = left;

    internal bool AreSpent => left < 0 || whole is { AreSpent: true };

    /// <summary>Takes steps away; false when there are none left.</summary>
    internal bool Spend(long count)
    {
        left -= count;
        whole?.Spend(count);
        return !AreSpent;
    }

    internal Steps Share(long most) => new(most, this);

    /// <summary>A budget for FEEL; what it takes is taken from these steps by <see cref="Spend"/> afterwards.</summary>
    internal FeelBudget Budget(int most) => new((int)Math.Clamp(left, 0, most));
}
