using System.Collections.Immutable;

namespace CaseFlow.Runtime.Forms;

/// <summary>A form of a procedure.</summary>
/// <param name="Key">The key, its file name without ending.</param>
/// <param name="Title">The title.</param>
/// <param name="Fields">The fields, in order.</param>
public sealed record FormDefinition(string Key, LocalText Title, ImmutableArray<FormField> Fields);
