using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>What expressions read has a name (DMN 1.5 §6.3.2, §7.3).</summary>
internal sealed class MissingNames : IDmnRule
{
    public void Check(CheckContext context)
    {
        foreach (var element in context.Document.Elements.Where(element => element.Name.Length == 0))
        {
            Report(context, element, element.Line, Kinds.Of(element));
        }

        foreach (var item in ItemTypes.All(context.Document).Where(item => item.Name.Length == 0))
        {
            Report(context, null, item.Line, "itemDefinition");
        }

        foreach (var (owner, expression) in context.Expressions)
        {
            foreach (var named in Named.In(expression).Where(named => named.Name.Length == 0))
            {
                Report(context, owner, named.Line, named.Kind);
            }
        }
    }

    private static void Report(CheckContext context, DrgElement? element, int line, string kind) => context.Report(
        DmnSeverity.Error, DmnCodes.NameMissing, element, line,
        $"Expected <{kind}> to have a name{(element is null ? "" : $" in '{CheckContext.Shown(element)}'")}, but it has none, so no expression can read it. Give it one.",
        ("kind", kind));
}
