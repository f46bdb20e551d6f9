using System.Collections.Immutable;
using System.Reflection;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.Tests.Words;

/// <summary>Makes any record with plain values, for completeness tests.</summary>
internal static class Blank
{
    public static object Make(Type type, TaskId task)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p, task))]);
    }

    private static object Value(ParameterInfo parameter, TaskId task)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type switch
        {
            _ when type == typeof(string) => "text",
            _ when type == typeof(TaskId) => task,
            _ when type == typeof(CaseTask) => Sample.Work(2),
            _ when type == typeof(DueDate) => Sample.DueAt(9),
            _ when type == typeof(ImmutableSortedDictionary<string, string>) => Sample.Values(("name", "\"value\"")),
            _ when type == typeof(ImmutableArray<string>) => ImmutableArray.Create("text"),
            _ when type == typeof(ImmutableArray<Instant>) => ImmutableArray.Create(Sample.Minute(8)),
            _ when type == typeof(ImmutableArray<CaseLink>) => ImmutableArray.Create(new CaseLink(new CaseId(99), "2026-000099")),
            _ when type == typeof(ImmutableArray<RollEntry>) => ImmutableArray.Create(new RollEntry("text", 100, 1, null)),
            _ when type == typeof(ImmutableArray<CastBallot>) => ImmutableArray.Create(new CastBallot("text", VoteChoice.For, null)),
            _ when type == typeof(ImmutableArray<VoteLine>) => ImmutableArray.Create(new VoteLine(VoteTest.ForHeads, 1, 1, VoteThreshold.MoreThanHalf)),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => type.GetField("Empty")!.GetValue(null)!,
            _ when type == typeof(Place) => Sample.Compound,
            _ when type == typeof(Reporter) => Sample.Register().Reporter!,
            _ when type.IsValueType => Activator.CreateInstance(type)!,
            _ => Make(type, task),
        };
    }
}
