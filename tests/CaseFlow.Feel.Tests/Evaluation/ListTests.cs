namespace CaseFlow.Feel.Tests.Evaluation;

public class ListTests
{
    private static readonly (string, FeelValue)[] Variables =
    [
        ("n", FeelValue.Of(2)), ("a", FeelValue.Of(100)), ("nothing", FeelValue.Missing), ("flag", FeelValue.True),
        ("rows", Feel.Run("[{a: 1, b: \"x\"}, {a: 2, b: \"y\"}, {a: 3}]").Value), ("xs", Feel.Run("[5, 6, 7]").Value),
    ];

    [Theory]
    [InlineData("xs[1]", "5")]
    [InlineData("xs[-1]", "7")]
    [InlineData("xs[n]", "6")]
    [InlineData("xs[n + 1]", "7")]
    [InlineData("xs[count(xs)]", "7")]
    [InlineData("xs[0]", "null")]
    [InlineData("xs[4]", "null")]
    [InlineData("xs[-4]", "null")]
    [InlineData("xs[1.5]", "null")]
    [InlineData("xs[true]", "[5, 6, 7]")]
    [InlineData("xs[false]", "[]")]
    [InlineData("xs[flag]", "[5, 6, 7]")]
    [InlineData("xs[nothing]", "[]")]
    [InlineData("xs[\"a\"]", "[]")]
    [InlineData("xs[item > 5]", "[6, 7]")]
    [InlineData("xs[item > 5][1]", "6")]
    [InlineData("xs[item > a]", "[]")]
    [InlineData("rows[a > 1].a", "[2, 3]")]
    [InlineData("rows[a > n].a", "[3]")]
    [InlineData("rows[item.a = 2].b", "[\"y\"]")]
    [InlineData("rows[b = \"x\"].a", "[1]")]
    [InlineData("rows[b = null].a", "[3]")]
    [InlineData("rows[1].b", "\"x\"")]
    [InlineData("rows[a = 1 or a = 3].a", "[1, 3]")]
    [InlineData("rows[some x in [2, 3] satisfies x = a].a", "[2, 3]")]
    [InlineData("[{item: 1}, {item: 2}][item >= 2]", "[{item: 2}]")]
    [InlineData("[[1, 2], [3]][count(item) = 1]", "[[3]]")]
    [InlineData("5[1]", "5")]
    [InlineData("5[2]", "null")]
    [InlineData("5[true]", "[5]")]
    [InlineData("5[item > 9]", "[]")]
    [InlineData("{a: 7}[a = 7]", "[{a: 7}]")]
    [InlineData("nothing[1]", "null")]
    [InlineData("nothing[item > 1]", "[]")]
    [InlineData("[null][item = null]", "[null]")]
    public void Brackets_choose_one_or_those_that_fulfil_a_condition(string text, string expected) => Value(text).Should().Be(expected);

    [Theory]
    [InlineData("rows.a", "[1, 2, 3]")]
    [InlineData("rows.b", "[\"x\", \"y\", null]")]
    [InlineData("[{p: {q: 1}}, {p: {q: [2, 3]}}].p.q", "[1, [2, 3]]")]
    [InlineData("[@\"2026-01-31\", @\"2025-02-01\"].year", "[2026, 2025]")]
    [InlineData("[].a", "[]")]
    [InlineData("xs.a", "[null, null, null]")]
    [InlineData("nothing.a", "null")]
    [InlineData("n.a", "null")]
    [InlineData("\"text\".a", "null")]
    [InlineData("{a: 1}.b", "null")]
    [InlineData("{a: null}.a", "null")]
    public void A_path_goes_into_every_item(string text, string expected) => Value(text).Should().Be(expected);

    [Theory]
    [InlineData("for x in xs return x * n", "[10, 12, 14]")]
    [InlineData("for x in xs, y in [1, n] return x + y", "[6, 7, 7, 8, 8, 9]")]
    [InlineData("for x in xs, y in 1..x - 4 return y", "[1, 1, 2, 1, 2, 3]")]
    [InlineData("for x in [] return x", "[]")]
    [InlineData("for x in 3 return x", "[3]")]
    [InlineData("for x in nothing return x", "null")]
    [InlineData("for x in xs, y in nothing return x", "null")]
    [InlineData("for x in 1..null return x", "null")]
    [InlineData("for x in 1..2.5 return x", "null")]
    [InlineData("for x in \"a\"..\"c\" return x", "null")]
    [InlineData("for x in -1..1 return x", "[-1, 0, 1]")]
    [InlineData("for x in n..1 return x", "[2, 1]")]
    [InlineData("for x in 1..1 return x", "[1]")]
    [InlineData("for x in 0..4 return if x = 0 then 1 else x * partial[-1]", "[1, 1, 2, 6, 24]")]
    [InlineData("for x in 1..3 return for y in 1..x return count(partial)", "[[0], [0, 1], [0, 1, 2]]")]
    [InlineData("for a in [1] return a", "[1]")]
    [InlineData("for row in rows[a > 1] return row.a", "[2, 3]")]
    [InlineData("(for x in xs return x)[1]", "5")]
    [InlineData("for x in xs return if x > 5 then x else null", "[null, 6, 7]")]
    public void For_gives_one_value_for_each_combination(string text, string expected) => Value(text).Should().Be(expected);

    [Theory]
    [InlineData("some x in xs satisfies x > 6", "true")]
    [InlineData("every x in xs satisfies x > 6", "false")]
    [InlineData("some x in [] satisfies true", "false")]
    [InlineData("every x in [] satisfies false", "true")]
    [InlineData("some x in nothing satisfies true", "null")]
    [InlineData("every x in [1, 2], y in [2, 3] satisfies x <= y", "true")]
    [InlineData("some x in [1, 2], y in [3] satisfies x = y", "false")]
    [InlineData("some x in [1, \"a\"] satisfies x > 0", "true")]
    [InlineData("some x in [\"a\", 0] satisfies x > 0", "null")]
    [InlineData("every x in [1, \"a\"] satisfies x > 0", "null")]
    [InlineData("every x in [0, \"a\"] satisfies x > 0", "false")]
    [InlineData("some x in [1] satisfies x", "null")]
    [InlineData("every x in 5 satisfies x > 0", "true")]
    [InlineData("some x in [1..3] satisfies x = 3", "true")]
    public void Some_and_every_have_three_values(string text, string expected) => Value(text).Should().Be(expected);

    private static string Value(string text) => FeelText.Show(Feel.Run(text, Variables).Value);
}
