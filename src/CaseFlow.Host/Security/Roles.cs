namespace CaseFlow.Host.Security;

/// <summary>Roles that pages ask for; every other role is data of the organisation and of the lanes.</summary>
internal static class Roles
{
    /// <summary>Registers demands for others and merges duplicates.</summary>
    public const string Registrar = "registrar";

    /// <summary>Traces cases, read only.</summary>
    public const string Auditor = "auditor";

    /// <summary>Keeps procedures and looks after incidents.</summary>
    public const string Administrator = "administrator";

    /// <summary>Sees rates and cases of the own area.</summary>
    public const string Leader = "leader";
}
