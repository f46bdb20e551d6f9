namespace CaseFlow.Runtime.Forms;

/// <summary>What a form check asks the outside: whether ids that were submitted exist.</summary>
/// <param name="IsPlace">Whether a unit exists.</param>
/// <param name="IsCategory">Whether a category exists.</param>
/// <param name="IsPerson">Whether a person exists.</param>
/// <param name="IsPhoto">Whether a stored file exists.</param>
public sealed record FormLookups(
    Func<string, bool> IsPlace,
    Func<string, bool> IsCategory,
    Func<string, bool> IsPerson,
    Func<string, bool> IsPhoto)
{
    /// <summary>What options are taken from.</summary>
    public FormOptions Options { get; init; } = FormOptions.None;
}
