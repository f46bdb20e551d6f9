namespace CaseFlow.Runtime.Drafts;

/// <summary>Codes with which a new procedure is refused.</summary>
public static class NewProcedureCodes
{
    /// <summary>Refusal: an id is made of lower-case letters, digits and hyphens, and begins with a letter; <c>new</c> is none. At most 60 characters.</summary>
    public const string IdInvalid = "new-procedure.id-invalid";

    /// <summary>Refusal: there is a procedure of this id, or somebody is drawing one. Arguments: id.</summary>
    public const string IdTaken = "new-procedure.id-taken";

    /// <summary>Refusal: a procedure has a name in Chinese and in English, at most 60 characters each.</summary>
    public const string NameInvalid = "new-procedure.name-invalid";

    /// <summary>Refusal: there is no such level. Arguments: level.</summary>
    public const string LevelUnknown = "new-procedure.level-unknown";
}
