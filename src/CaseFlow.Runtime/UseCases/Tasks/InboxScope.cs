namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Which tasks of an inbox.</summary>
public enum InboxScope
{
    /// <summary>Both.</summary>
    All,

    /// <summary>Those the person claimed.</summary>
    Own,

    /// <summary>Those that wait for someone of the person's roles.</summary>
    Group,
}
