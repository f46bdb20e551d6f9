using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>How much the evaluation under way on this thread may still do, for what is asked of types, which know of no evaluation.</summary>
internal static class Allowance
{
    /// <summary>How many steps there are where no evaluation is under way.</summary>
    private const int Outside = 1_000;

    [ThreadStatic]
    private static FeelBudget? current;

    internal static FeelBudget Current => current ?? new FeelBudget(Outside);

    /// <summary>Carries something out with a budget.</summary>
    internal static T With<T>(FeelBudget budget, Func<T> work)
    {
        var outer = current;
        current = budget;
        try
        {
            return work();
        }
        finally
        {
            current = outer;
        }
    }
}
