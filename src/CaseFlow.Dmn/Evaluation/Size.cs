using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>How large values are, since looking through them is work too.</summary>
internal static class Size
{
    /// <summary>The number of parts of lists and contexts, of all levels; 0 for other values.</summary>
    internal static int Of(FeelValue value)
    {
        var parts = 0;
        switch (value)
        {
            case FeelValue.List list:
                foreach (var item in list.Items)
                {
                    parts += 1 + Of(item);
                }

                break;
            case FeelValue.Context context:
                foreach (var (_, entry) in context.Entries)
                {
                    parts += 1 + Of(entry);
                }

                break;
        }

        return parts;
    }
}
