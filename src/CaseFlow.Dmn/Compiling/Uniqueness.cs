using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Checks that the elements of a file have ids and names of their own.</summary>
internal static class Uniqueness
{
    internal static void Check(DmnDocument document, DmnFindings findings)
    {
        var (ids, names) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var element in document.Elements.Where(element => element is not KnowledgeSource))
        {
            var (id, name) = (element.Id, element.VariableName);
            if (id.Length == 0)
            {
                findings.Add(DmnCodes.IdMissing, null, element.Line, $"Expected '{name}' to have an id, but it has none. Give it one that is unique in the file.", ("name", name));
            }
            else if (!ids.Add(id))
            {
                findings.Add(DmnCodes.IdDuplicate, id, element.Line, $"Expected '{id}' to be the id of one element, but a further one has it. Give it another id.");
            }

            if (!names.Add(name))
            {
                findings.Add(
                    DmnCodes.NameDuplicate, id, element.Line,
                    $"Expected '{name}' to name one input or decision, but '{id}' has the same name. Give it another name.",
                    ("name", name));
            }
        }
    }
}
