namespace CaseFlow.Runtime.Forms;

/// <summary>Every code of field problems.</summary>
public static class FormCodes
{
    /// <summary>A value must be given.</summary>
    public const string Required = "form.required";

    /// <summary>The field may be seen, not changed.</summary>
    public const string NotWritable = "form.field.not-writable";

    /// <summary>A text has too many characters. Arguments: max.</summary>
    public const string TextTooLong = "form.text.too-long";

    /// <summary>Not a number.</summary>
    public const string NumberFormat = "form.number.format";

    /// <summary>A number out of range. Arguments: min, max; either may be missing.</summary>
    public const string NumberRange = "form.number.range";

    /// <summary>Not an amount in yuan with at most two decimals.</summary>
    public const string MoneyFormat = "form.money.format";

    /// <summary>An amount out of range. Arguments: min, max in yuan; either may be missing.</summary>
    public const string MoneyRange = "form.money.range";

    /// <summary>Not a date written yyyy-MM-dd.</summary>
    public const string DateFormat = "form.date.format";

    /// <summary>Not one of the options.</summary>
    public const string ChoiceUnknown = "form.choice.unknown";

    /// <summary>No such unit.</summary>
    public const string PlaceUnknown = "form.place.unknown";

    /// <summary>No such category.</summary>
    public const string CategoryUnknown = "form.category.unknown";

    /// <summary>No such person.</summary>
    public const string PersonUnknown = "form.person.unknown";

    /// <summary>Too many photos. Arguments: max.</summary>
    public const string PhotosTooMany = "form.photos.too-many";

    /// <summary>A photo that was not uploaded.</summary>
    public const string PhotoUnknown = "form.photos.unknown";

    /// <summary>Neither true nor false.</summary>
    public const string BooleanFormat = "form.boolean.format";
}
