using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>Entries, parameters, columns and components of one place are told apart by their names (DMN 1.5 §7.3, §10.5).</summary>
internal sealed class DuplicateVariables : IDmnRule
{
    public void Check(CheckContext context)
    {
        foreach (var (owner, expression) in context.Expressions)
        {
            Check(context, owner, Named.In(expression));
        }

        foreach (var item in ItemTypes.All(context.Document))
        {
            Check(context, null, item.Structure switch
            {
                ItemStructure.Composite composite => composite.Components.Select(component => new Named.Entry(component.Name, "itemComponent", component.Line)),
                ItemStructure.Function function => function.Parameters.Select(parameter => new Named.Entry(parameter.Name, "parameters", parameter.Line)),
                _ => [],
            });
        }
    }

    private static void Check(CheckContext context, DrgElement? owner, IEnumerable<Named.Entry> entries)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => entry.Name.Length > 0 && !seen.Add(entry.Name)))
        {
            context.Report(
                DmnSeverity.Error, DmnCodes.VariableDuplicate, owner, entry.Line,
                $"Expected '{entry.Name}' to name one <{entry.Kind}>, but a further one beside it has the same name. Give it another name.",
                ("name", entry.Name), ("kind", entry.Kind));
        }
    }
}
