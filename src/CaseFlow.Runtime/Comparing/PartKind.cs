namespace CaseFlow.Runtime.Comparing;

/// <summary>What a part of a procedure is, in the order in which parts are matched: what others refer to comes first.</summary>
public enum PartKind
{
    /// <summary>The procedure as a whole, as <c>mechanism.json</c> describes it.</summary>
    Procedure,

    /// <summary>A process of the diagram.</summary>
    Process,

    /// <summary>A lane.</summary>
    Lane,

    /// <summary>A node of the diagram: task, event, gateway, sub-process.</summary>
    Step,

    /// <summary>A sequence flow.</summary>
    Flow,

    /// <summary>Any other element of the diagram's file: message, error, pool, note, data object.</summary>
    Declaration,

    /// <summary>A form.</summary>
    Form,

    /// <summary>A field of a form.</summary>
    Field,

    /// <summary>A column of a field that is a table.</summary>
    Column,

    /// <summary>An element of a decision file.</summary>
    Decision,

    /// <summary>A column of a decision table.</summary>
    TableColumn,

    /// <summary>A rule of a decision table.</summary>
    Rule,

    /// <summary>A role of the procedure.</summary>
    Role,

    /// <summary>A channel by which demands come in.</summary>
    Channel,

    /// <summary>A text of notices.</summary>
    Template,

    /// <summary>A status of cases.</summary>
    Status,

    /// <summary>A message that the procedure tells of.</summary>
    Message,

    /// <summary>A ledger.</summary>
    Ledger,

    /// <summary>A column of a ledger.</summary>
    LedgerColumn,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A variable that is handed over.</summary>
    Variable,

    /// <summary>Where a step is documented.</summary>
    Source,

    /// <summary>Anything else that the description lists.</summary>
    Entry,

    /// <summary>A named trial.</summary>
    Trial,
}
