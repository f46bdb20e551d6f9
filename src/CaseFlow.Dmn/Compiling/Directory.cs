namespace CaseFlow.Dmn.Compiling;

/// <summary>Finds elements as people name them: by name, else by id, else by the name of the variable. The first one counts.</summary>
internal sealed class Directory<T>
    where T : CompiledElement
{
    private readonly Dictionary<string, T> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> variables = new(StringComparer.Ordinal);

    internal Directory(IEnumerable<T> elements)
    {
        foreach (var element in elements)
        {
            names.TryAdd(element.Name, element);
            ids.TryAdd(element.Id, element);
            variables.TryAdd(element.Variable, element);
        }
    }

    internal T? Find(string name) => names.GetValueOrDefault(name) ?? ids.GetValueOrDefault(name) ?? variables.GetValueOrDefault(name);
}
