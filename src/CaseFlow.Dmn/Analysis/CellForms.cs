using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Reads the cells of a table, each text once.</summary>
internal sealed class CellForms(Steps steps)
{
    private const int MostSteps = 100_000;
    private const int CostOfText = 20;
    private readonly Dictionary<string, FeelValueSet?> known = new(StringComparer.Ordinal);

    /// <summary>The values that pass; null where the tests do more than compare with constants, or cannot be read.</summary>
    internal FeelValueSet? Read(UnaryTests tests)
    {
        if (tests.Language is not null)
        {
            return null;
        }

        var text = tests.IsAny ? "-" : tests.Text;
        if (!known.TryGetValue(text, out var form))
        {
            form = known[text] = steps.Spend(CostOfText) ? Find(text) : null;
        }

        return form;
    }

    private FeelValueSet? Find(string text)
    {
        var form = FeelUnaryTests.Parse(text).Tests?.Passing(steps.Budget(MostSteps));
        var size = form?.Intervals.Length ?? 0;
        steps.Spend(text.Length + ((long)size * size));
        return form;
    }
}
