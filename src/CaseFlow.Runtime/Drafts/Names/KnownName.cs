using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Drafts.Names;

/// <summary>A name that expressions of a draft can use.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of its value in FEEL; Any where nothing says it.</param>
/// <param name="Origin">What gives it a value.</param>
/// <param name="From">The form's key, or the id of the element that gives it; empty for what every case has and for declared variables.</param>
/// <param name="FromName">What people call that; null where it has no name.</param>
/// <param name="Field">The form field that gives it; null where something else does.</param>
public sealed record KnownName(string Name, FeelType Type, NameOrigin Origin, string From, LocalText? FromName, FormField? Field)
{
    /// <summary>The type that a field's value has in expressions.</summary>
    /// <param name="field">The field.</param>
    public static FeelType TypeOf(FormField field) => FieldTypes.Of(field);
}
