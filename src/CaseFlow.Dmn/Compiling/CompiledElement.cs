using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Compiling;

/// <summary>An element of the graph made ready: a closed family. Identity is the object's.</summary>
/// <param name="element">The element as read.</param>
/// <param name="space">Where its names and types mean something.</param>
internal abstract class CompiledElement(DrgElement element, Space space)
{
    /// <summary>The id; where the file gives none, the name.</summary>
    internal string Id { get; } = element.Id.Length > 0 ? element.Id : element.VariableName;

    internal string Name { get; } = element.Name.Length > 0 ? element.Name : element.Id;

    /// <summary>The name under which others read its value or call it.</summary>
    internal string Variable { get; } = element.VariableName;

    internal DrgElement Source => element;

    internal Space Space => space;
}
