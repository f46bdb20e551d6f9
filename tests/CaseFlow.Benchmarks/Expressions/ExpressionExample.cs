using CaseFlow.Feel;

namespace CaseFlow.Benchmarks.Expressions;

/// <summary>An expression that is measured, with the values of its variables.</summary>
/// <param name="About">What it stands for.</param>
/// <param name="Text">The expression; both engines give the same value for it.</param>
/// <param name="Variables">The values by name.</param>
/// <param name="Aim">Evaluations a second to reach; empty for none.</param>
internal sealed record ExpressionExample(string About, string Text, IReadOnlyDictionary<string, FeelValue> Variables, string Aim = "")
{
    private const int Items = 1_000;

    /// <summary>What is measured.</summary>
    public static IReadOnlyList<ExpressionExample> All { get; } =
    [
        new("condition", "amount > 1000 and grade = \"joint\"", Of(("amount", FeelValue.Of(1500)), ("grade", FeelValue.Of("joint"))), "≥ 5,000,000"),
        new("arithmetic", "(price * pieces - discount) / 4 + 12.5", Of(("price", FeelValue.Of(12)), ("pieces", FeelValue.Of(16)), ("discount", FeelValue.Of(42)))),
        new("if and between", "if age between 18 and 60 then \"adult\" else \"other\"", Of(("age", FeelValue.Of(44)))),
        new($"filter and sum, {Items:N0} items", "sum(demands[amount > 500].amount)", Of(("demands", Demands()))),
        new("strings", "upper case(substring(number, 1, 2)) + \"-\" + string(string length(title))", Of(("number", FeelValue.Of("cs20260305")), ("title", FeelValue.Of("water cut")))),
        new("dates", "(date(received) + duration(\"P5D\")).day", Of(("received", FeelValue.Of("2026-03-28")))),
    ];

    /// <summary>Expressions as forms, gateways and tables have them, no two the same.</summary>
    public static IReadOnlyList<string> Parsing { get; } =
    [
        .. Enumerable.Range(0, 10_000).Select(i => (i % 10) switch
        {
            0 => $"amount > {i} and grade = \"joint\"",
            1 => $"price{i} * pieces + {i}.50",
            2 => $"if age between {i % 50} and {60 + i} then \"adult\" else \"other\"",
            3 => $"sum(demands[amount > {i}].amount)",
            4 => $"upper case(substring(number, 1, {i})) + \"-\"",
            5 => $"date(\"2026-01-{1 + (i % 28):D2}\") + duration(\"P{i}D\")",
            6 => $"some vote in votes satisfies vote.unit = \"county {i}\" and vote.agrees",
            7 => $"for item in items return item.amount * {i}",
            8 => $"count(objections) = 0 or today() > due + duration(\"PT{i}H\")",
            _ => $"{{rate: {i}, share: rate * total, rest: total - share}}.rest",
        }),
    ];

    private static Dictionary<string, FeelValue> Of(params (string Name, FeelValue Value)[] values) => values.ToDictionary(value => value.Name, value => value.Value);

    private static FeelValue.List Demands() => new([.. Enumerable.Range(0, Items).Select(Demand)]);

    private static FeelValue Demand(int i) => FeelExpression.Parse($"{{number: \"CS-{i}\", amount: {i}}}").Expression!.Evaluate(new Dictionary<string, FeelValue>(), default(DateTimeOffset)).Value;
}
