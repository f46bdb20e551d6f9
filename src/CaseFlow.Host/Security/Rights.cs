namespace CaseFlow.Host.Security;

/// <summary>Rights that the navigation asks for, noted at sign-in. They only decide which links are shown: each use case asks the organisation again.</summary>
internal static class Rights
{
    /// <summary>The type of the claims that hold rights.</summary>
    public const string Claim = "caseflow:right";

    /// <summary>Registers demands for others.</summary>
    public const string Register = "register";

    /// <summary>Looks after incidents.</summary>
    public const string Operate = "operate";

    /// <summary>Changes the organisation.</summary>
    public const string Administer = "administer";

    /// <summary>Sees what the calendar begins.</summary>
    public const string Oversee = "oversee";

    /// <summary>Looks into procedures.</summary>
    public const string Look = "look";

    /// <summary>Draws procedures anew.</summary>
    public const string Draw = "draw";

    /// <summary>Reviews and publishes what others drew.</summary>
    public const string Publish = "publish";

    /// <summary>Begins with figures.</summary>
    public const string Lead = "lead";
}
