namespace CaseFlow.Feel;

/// <summary>How a number that lies between two others is rounded.</summary>
public enum FeelRounding
{
    /// <summary>To the nearer; from the middle to the even digit.</summary>
    HalfEven,

    /// <summary>To the nearer; from the middle away from zero.</summary>
    HalfUp,

    /// <summary>To the nearer; from the middle towards zero.</summary>
    HalfDown,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Towards zero.</summary>
    Down,

    /// <summary>Towards negative infinity.</summary>
    Floor,

    /// <summary>Towards positive infinity.</summary>
    Ceiling,
}
