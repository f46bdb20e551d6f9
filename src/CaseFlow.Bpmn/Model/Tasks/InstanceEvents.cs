namespace CaseFlow.Bpmn.Model.Tasks;

/// <summary>When the instances of a multi-instance activity throw an event as they end (BPMN 2.0.2 table 10.29, <c>behavior</c>).</summary>
public enum InstanceEvents
{
    /// <summary>Never; one token is produced when all have ended.</summary>
    All,

    /// <summary>At the end of each instance: the event named by <c>noneBehaviorEventRef</c>.</summary>
    None,

    /// <summary>At the end of the first instance: the event named by <c>oneBehaviorEventRef</c>.</summary>
    One,

    /// <summary>At the end of an instance, by conditions.</summary>
    Complex,
}
