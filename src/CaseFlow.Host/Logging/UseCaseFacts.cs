using System.Collections.Concurrent;
using System.Reflection;

namespace CaseFlow.Host.Logging;

/// <summary>Finds the case number and the person in requests and results, by the names that all use cases give them.</summary>
internal static class UseCaseFacts
{
    private static readonly ConcurrentDictionary<(Type Type, string Name), PropertyInfo?> Known = new();

    /// <summary>The case number; null when the record names no case.</summary>
    /// <param name="record">A request or a result.</param>
    public static string? CaseOf(object? record) => Find(record, "Number") ?? Find(record, "CaseNumber");

    /// <summary>The id of the person who asks; null when nobody is signed in.</summary>
    /// <param name="request">The request.</param>
    public static string? PersonOf(object request) => Find(request, "Person");

    private static string? Find(object? record, string name) => record is null
        ? null
        : Known.GetOrAdd((record.GetType(), name), key => key.Type.GetProperty(key.Name) is { } found && found.PropertyType == typeof(string) ? found : null)
            ?.GetValue(record) as string;
}
