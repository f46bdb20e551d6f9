namespace CaseFlow.Runtime.Bridging;

/// <summary>Codes of what a diagram of another tool says in that tool's own terms, and what is not taken over. Arguments: value, where it says one.</summary>
public static class ForeignCodes
{
    /// <summary>Remark: who does the work.</summary>
    public const string Who = "foreign.who";

    /// <summary>Remark: when it is due.</summary>
    public const string Due = "foreign.due";

    /// <summary>Remark: its form.</summary>
    public const string Form = "foreign.form";

    /// <summary>Remark: a program that does it.</summary>
    public const string Program = "foreign.program";

    /// <summary>Remark: a program that is told of it.</summary>
    public const string Listener = "foreign.listener";

    /// <summary>Remark: values that are handed over.</summary>
    public const string Data = "foreign.data";

    /// <summary>Remark: anything else of that tool.</summary>
    public const string Other = "foreign.other";

    /// <summary>Remark on the file: settings of that tool's engine, which mean nothing here.</summary>
    public const string Technical = "foreign.technical";

    /// <summary>Remark on the file: its process was given the id by which the procedure knows it. Arguments: from, to.</summary>
    public const string Process = "foreign.process";

    /// <summary>Remark on the file: there was more than is listed. Arguments: count.</summary>
    public const string More = "foreign.more";
}
