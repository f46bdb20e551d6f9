using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Finds the files that files import, by namespace. Files may import each other in a circle.</summary>
internal sealed class Linker
{
    private readonly Dictionary<string, DmnDocument> byNamespace = new(StringComparer.Ordinal);
    private readonly Dictionary<DmnDocument, Space> spaces = new(ReferenceEqualityComparer.Instance);
    private readonly DmnFindings findings;

    internal Linker(DmnDocument document, IEnumerable<DmnDocument> imports, DmnFindings findings)
    {
        this.findings = findings;
        foreach (var file in imports.Prepend(document).Where(file => file.Namespace.Length > 0))
        {
            byNamespace.TryAdd(file.Namespace, file);
        }

        Root = SpaceOf(document);
    }

    internal Space Root { get; }

    private Space SpaceOf(DmnDocument document)
    {
        if (spaces.TryGetValue(document, out var known))
        {
            return known;
        }

        var members = new List<DmnDocument>();
        Gather(document, members);
        var space = spaces[document] = new Space(document, members);
        foreach (var import in members.SelectMany(member => member.Imports).Where(import => import.Name.Length > 0 && IsDmn(import)))
        {
            if (byNamespace.TryGetValue(import.Namespace, out var file))
            {
                space.Named.TryAdd(import.Name, SpaceOf(file));
            }
        }

        return space;
    }

    private void Gather(DmnDocument document, List<DmnDocument> members)
    {
        if (members.Contains(document))
        {
            return;
        }

        members.Add(document);
        foreach (var import in document.Imports.Where(IsDmn))
        {
            if (!byNamespace.TryGetValue(import.Namespace, out var file))
            {
                findings.Add(
                    DmnCodes.ImportUnresolved, import.Id, import.Line,
                    $"Expected a file of the namespace '{import.Namespace}', which is imported, but none is given. Give the file or remove the import.",
                    ("namespace", import.Namespace), ("name", import.Name));
            }
            else if (import.Name.Length == 0)
            {
                Gather(file, members);
            }
        }
    }

    private static bool IsDmn(DmnImport import) => import.ImportType.Length == 0 || import.ImportType.Contains("/DMN/", StringComparison.OrdinalIgnoreCase);
}
