using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>An element without id cannot be required by others nor be named in a process.</summary>
internal sealed class MissingIds : IDmnRule
{
    public void Check(CheckContext context)
    {
        foreach (var element in context.Document.Elements.Where(element => element.Id.Length == 0))
        {
            var kind = Kinds.Of(element);
            context.Report(
                element is KnowledgeSource ? DmnSeverity.Warning : DmnSeverity.Blocking, DmnCodes.IdMissing, null, element.Line,
                $"Expected the {kind} '{element.Name}' to have an id, but it has none. Give it one that is unique in the file.",
                ("kind", kind), ("name", element.Name));
        }
    }
}
