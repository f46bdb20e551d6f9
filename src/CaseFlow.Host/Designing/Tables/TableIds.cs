using CaseFlow.Xml;

namespace CaseFlow.Host.Designing.Tables;

/// <summary>Gives ids that a file does not have yet, the same ones each time it is asked about the same file.</summary>
internal sealed class TableIds
{
    private readonly HashSet<string> taken;
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    /// <summary>Notes the ids of a file.</summary>
    /// <param name="tree">The file.</param>
    public TableIds(XmlTree tree) =>
        taken = tree.Root.DescendantsAndSelf().Select(element => element.Attribute("id")?.Value.Trim()).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The next free id.</summary>
    /// <param name="kind">What it begins with.</param>
    public string Next(string kind)
    {
        var number = last.GetValueOrDefault(kind);
        string id;
        do
        {
            id = $"{kind}_{++number}";
        }
        while (!taken.Add(id));
        last[kind] = number;
        return id;
    }
}
