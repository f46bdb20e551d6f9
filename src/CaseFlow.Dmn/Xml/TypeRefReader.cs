using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>
/// Reads the name of a type. DMN 1.1 writes a name with the prefix of a namespace, later versions a FEEL name, in which some modellers still put a
/// prefix: FEEL's and the file's own are left out, that of an import becomes the import's name.
/// </summary>
internal static class TypeRefReader
{
    internal static string? Read(ElementNode element, ReadingContext context, string attribute = "typeRef") =>
        Resolve(element.Attribute(attribute)?.Value, element, context);

    internal static string? Resolve(string? written, ElementNode element, ReadingContext context)
    {
        var name = string.Join(' ', (written ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return name.Length == 0 ? null : name;
        }

        var (prefix, local) = (name[..colon], name[(colon + 1)..].TrimStart());
        if (local.Length == 0)
        {
            return name;
        }

        var space = context.SpaceOf(element, prefix);
        if (prefix == "feel" || space == context.Namespace || space == context.Model.NamespaceName || (space is not null && DmnNames.IsFeel(space)))
        {
            return local;
        }

        return space is not null && context.Imported.TryGetValue(space, out var import)
            ? import.Length == 0 ? local : $"{import}.{local}"
            : name;
    }
}
