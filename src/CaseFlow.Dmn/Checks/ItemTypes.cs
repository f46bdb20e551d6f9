using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>Item definitions and the names of types.</summary>
internal static class ItemTypes
{
    private static readonly HashSet<string> BuiltIn = new(StringComparer.Ordinal)
    {
        "Any", "Null", "string", "boolean", "number", "date", "time", "dateTime", "date and time", "dayTimeDuration", "days and time duration",
        "yearMonthDuration", "years and months duration", "list", "context", "function", "range",

        // Names that Camunda's modeller writes.
        "integer", "long", "double",
    };

    /// <summary>All item definitions with their components at any depth, those outside first.</summary>
    internal static IEnumerable<ItemDefinition> All(DmnDocument document)
    {
        var open = new Stack<ItemDefinition>(document.ItemDefinitions.Reverse());
        while (open.TryPop(out var item))
        {
            yield return item;
            if (item.Structure is ItemStructure.Composite composite)
            {
                foreach (var component in composite.Components.Reverse())
                {
                    open.Push(component);
                }
            }
        }
    }

    /// <summary>Whether a name is that of a type, as far as files are at hand. Types that are written out, such as list&lt;number&gt;, are FEEL's own matter.</summary>
    internal static bool IsKnown(string name, CheckContext context) =>
        BuiltIn.Contains(name) || name.Contains('<', StringComparison.Ordinal) || context.Defines(name);
}
