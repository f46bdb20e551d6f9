using System.Collections.Immutable;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Forms;

/// <summary>A form as a page draws it with <c>_FormFields</c>: fields, values, problems and lists to choose from.</summary>
/// <param name="Form">The form with the values at hand.</param>
/// <param name="Lists">What fields choose from.</param>
/// <param name="Now">The moment, for conditions that ask what day it is.</param>
internal sealed record FormBox(FormView Form, FormLists Lists, DateTimeOffset Now)
{
    /// <summary>What stands before a field's name in the names of inputs.</summary>
    public const string Prefix = "v.";

    /// <summary>Values as sent before, which win over those of the form; empty when the form is shown first.</summary>
    public ImmutableSortedDictionary<string, string> Sent { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Why the values were refused; null when they were not.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Whether fields whose condition does not hold are left out even for browsers without script: in redrawn parts.</summary>
    public bool OnlyVisible { get; init; }

    /// <summary>The fields to draw, in order.</summary>
    public IEnumerable<FieldBox> Fields()
    {
        var form = FormConditions.Apply(Form, Sent, Now);
        var readBy = FormConditions.ReadNames(form);
        return form.Fields.Select(view => new FieldBox(
            view,
            view.Access == FieldAccess.Write ? Sent.GetValueOrDefault(view.Name, view.Value) : view.Value,
            Refusal?.Fields.FirstOrDefault(problem => problem.Field == view.Name),
            Lists,
            readBy.Contains(view.Name)));
    }

    /// <summary>The id of a field's input, which the problems above the form lead to.</summary>
    /// <param name="field">The field's name.</param>
    public static string IdOf(string field) => "f-" + field;

    /// <summary>The label of a field; its name when the form does not have it.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="language">The language.</param>
    public string LabelOf(string field, string language) =>
        Form.Fields.FirstOrDefault(f => f.Name == field)?.Label.In(language) ?? field;
}
