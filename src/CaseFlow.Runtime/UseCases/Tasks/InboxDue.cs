namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Tasks by due moment.</summary>
public enum InboxDue
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>Those whose due moment has passed.</summary>
    Overdue,

    /// <summary>Those due within this local day, passed or not.</summary>
    Today,
}
