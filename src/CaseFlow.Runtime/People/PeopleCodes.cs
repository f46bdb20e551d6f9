namespace CaseFlow.Runtime.People;

/// <summary>Codes of refusals about people, passwords and the organisation's changes.</summary>
public static class PeopleCodes
{
    /// <summary>Refusal: the installation has people already.</summary>
    public const string SetUpDone = "people.set-up.done";

    /// <summary>Refusal: only an administrator may do this.</summary>
    public const string NotAdministrator = "people.not-administrator";

    /// <summary>Refusal: someone else changed the same thing meanwhile. Arguments: person, at.</summary>
    public const string Conflict = "people.conflict";

    /// <summary>Refusal: nobody would be left who may administer.</summary>
    public const string LastAdministrator = "people.last-administrator";

    /// <summary>Refusal: the organisation has no such thing.</summary>
    public const string NotFound = "people.not-found";

    /// <summary>Refusal: a unit with open sub-units, or whose posts are held, is not closed.</summary>
    public const string UnitInUse = "people.unit.in-use";

    /// <summary>Refusal: a party that serves an open unit or has held posts is not closed.</summary>
    public const string PartyInUse = "people.party.in-use";

    /// <summary>Refusal: a file to be imported has problems; see the report.</summary>
    public const string ImportInvalid = "people.import.invalid";

    /// <summary>Problem of an import: something that exists is not in the file. Arguments: subject.</summary>
    public const string ImportMissing = "people.import.missing";

    /// <summary>Problem of a field: it is empty.</summary>
    public const string Required = "people.field.required";

    /// <summary>Problem of a field: too long. Arguments: max.</summary>
    public const string TooLong = "people.field.too-long";

    /// <summary>Problem of a field: it holds characters that cannot be seen.</summary>
    public const string Unseen = "people.field.unseen";

    /// <summary>Problem of a sign-in name. Arguments: min, max.</summary>
    public const string LoginMalformed = "people.login.malformed";

    /// <summary>Problem of a telephone number.</summary>
    public const string PhoneMalformed = "people.phone.malformed";

    /// <summary>Problem of a role: it is malformed or none is given.</summary>
    public const string RoleMalformed = "people.role.malformed";

    /// <summary>Problem of a role: administrators are appointed at the top unit only.</summary>
    public const string AdministratorPlace = "people.role.administrator-place";

    /// <summary>Problem of a unit: it is closed.</summary>
    public const string UnitClosed = "people.unit.closed";

    /// <summary>Problem of a person: the person has left.</summary>
    public const string PersonLeft = "people.person.left";

    /// <summary>Problem of a moment: it is none.</summary>
    public const string MomentMalformed = "people.moment.malformed";

    /// <summary>Refusal: the password is too long. Arguments: max.</summary>
    public const string PasswordTooLong = "password.too-long";

    /// <summary>Refusal: the password is easily guessed.</summary>
    public const string PasswordCommon = "password.common";

    /// <summary>Refusal: the password contains the sign-in name, name or telephone number.</summary>
    public const string PasswordOwnName = "password.own-name";

    /// <summary>Refusal: the password is the one there was.</summary>
    public const string PasswordSame = "password.same";

    /// <summary>Refusal: the old password is wrong.</summary>
    public const string PasswordOldWrong = "password.old-wrong";

    /// <summary>Problem of a password: it was not typed the same twice.</summary>
    public const string PasswordAgain = "password.again";

    /// <summary>Problem of a set-up: the code is not that of the console.</summary>
    public const string SetUpCodeWrong = "people.set-up.code-wrong";

    /// <summary>Refusal: too many tries. Arguments: minutes.</summary>
    public const string SignInLocked = "sign-in.locked";
}
