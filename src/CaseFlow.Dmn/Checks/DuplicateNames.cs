using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>Elements, imports and types are told apart by their names (DMN 1.5 §6.3.2, §6.3.3).</summary>
internal sealed class DuplicateNames : IDmnRule
{
    public void Check(CheckContext context)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var import in context.Document.Imports.Where(import => import.Name.Length > 0 && !names.Add(import.Name)))
        {
            Report(context, null, import.Line, "import", import.Name);
        }

        foreach (var element in context.Document.Elements.Where(element => element is not KnowledgeSource && !names.Add(element.VariableName)))
        {
            Report(context, element, element.Line, Kinds.Of(element), element.VariableName);
        }

        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in context.Document.ItemDefinitions.Where(item => item.Name.Length > 0 && !types.Add(item.Name)))
        {
            Report(context, null, item.Line, "itemDefinition", item.Name);
        }
    }

    private static void Report(CheckContext context, DrgElement? element, int line, string kind, string name) => context.Report(
        DmnSeverity.Blocking, DmnCodes.NameDuplicate, element, line,
        $"Expected '{name}' to name one thing, but the {kind}{(element is null ? "" : $" '{CheckContext.Shown(element)}'")} has the same name. Give it another name.",
        ("name", name), ("kind", kind));
}
