using System.Collections.Immutable;

namespace CaseFlow.Runtime.Forms;

/// <summary>A form as a page shows it.</summary>
/// <param name="Key">The form's key, its file name without ending.</param>
/// <param name="Title">The title.</param>
/// <param name="Fields">The fields that are not hidden, in order.</param>
public sealed record FormView(string Key, LocalText Title, ImmutableArray<FieldView> Fields);
