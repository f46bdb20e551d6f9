using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;

namespace CaseFlow.Dmn.Checks;

/// <summary>Ids are unique in the file, those of diagrams included (XML Schema part 2 §3.3.8).</summary>
internal sealed class DuplicateIds : IDmnRule
{
    public void Check(CheckContext context)
    {
        var evaluated = context.Document.Elements.Where(element => element is not KnowledgeSource).Select(element => element.Id).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, line) in IdsOf(context.Document).Where(entry => entry.Id.Length > 0 && !seen.Add(entry.Id)))
        {
            context.Findings.Add(
                evaluated.Contains(id) ? DmnSeverity.Blocking : DmnSeverity.Error, DmnCodes.IdDuplicate, id, line,
                $"Expected '{id}' to be the id of one element, but a further one has it. Give it another id.");
        }
    }

    private static IEnumerable<(string Id, int Line)> IdsOf(DmnDocument document) => document.Source is not { } source
        ? document.Elements.Select(element => (element.Id, element.Line))
        : source.Root.DescendantsAndSelf()
            .Where(element => element.Name.Namespace == source.Root.Name.Namespace || element.Name.Namespace == DmnNames.DiagramOf(document.Version))
            .Select(element => (ReadingContext.IdOf(element), element.Line));
}
