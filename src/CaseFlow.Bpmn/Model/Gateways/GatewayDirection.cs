namespace CaseFlow.Bpmn.Model.Gateways;

/// <summary>What a gateway says of its own flows (BPMN 2.0.2 table 8.46).</summary>
public enum GatewayDirection
{
    /// <summary>Nothing.</summary>
    Unspecified,

    /// <summary>Several in, one out.</summary>
    Converging,

    /// <summary>One in, several out.</summary>
    Diverging,

    /// <summary>Several in, several out.</summary>
    Mixed,
}
