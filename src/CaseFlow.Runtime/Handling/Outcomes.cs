namespace CaseFlow.Runtime.Handling;

/// <summary>Short ways to say done or refused.</summary>
internal static class Outcomes
{
    public static Outcome<T> Done<T>(T value)
        where T : class => new(value, null);

    public static Outcome<T> Refuse<T>(string code, params (string Name, string Value)[] arguments)
        where T : class => new(null, Refusal.Of(code, arguments));

    public static Outcome<T> Refuse<T>(Refusal refusal)
        where T : class => new(null, refusal);

    public static Outcome<T> From<T>(Refusal? refusal, T value)
        where T : class => refusal is null ? Done(value) : Refuse<T>(refusal);
}
