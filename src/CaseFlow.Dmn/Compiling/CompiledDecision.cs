using System.Collections.Immutable;

namespace CaseFlow.Dmn.Compiling;

/// <summary>A decision with its expressions parsed. Identity is the object's: a model holds each decision once.</summary>
internal sealed class CompiledDecision(
    string id, string name, string variable, ValueType type, ImmutableArray<string> requires, CompiledLogic logic)
{
    internal string Id => id;

    internal string Name => name;

    /// <summary>The name under which others read its result.</summary>
    internal string Variable => variable;

    internal ValueType Type => type;

    /// <summary>Ids of the decisions it reads.</summary>
    internal ImmutableArray<string> Requires => requires;

    internal CompiledLogic Logic => logic;
}
