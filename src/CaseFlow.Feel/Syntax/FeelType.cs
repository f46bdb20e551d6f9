namespace CaseFlow.Feel.Syntax;

/// <summary>The types that <c>instance of</c> can name (DMN 1.5 §10.3.2.9).</summary>
internal enum FeelType
{
    Any,
    Null,
    Number,
    Text,
    Boolean,
    Date,
    Time,
    DateAndTime,
    DayTimeDuration,
    YearMonthDuration,
    List,
    Context,
}
