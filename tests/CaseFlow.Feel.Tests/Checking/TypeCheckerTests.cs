using System.Collections.Immutable;

namespace CaseFlow.Feel.Tests.Checking;

public class TypeCheckerTests
{
    private static readonly FeelType Line = Context(("unit-price", FeelType.Number), ("name", FeelType.Text), ("ordered on", FeelType.Date));

    private static readonly FeelScope Scope = new(
        new Dictionary<string, FeelType>
        {
            ["amount"] = FeelType.Number,
            ["grade"] = FeelType.Text,
            ["urgent"] = FeelType.Boolean,
            ["due"] = FeelType.Date,
            ["span"] = FeelType.DayTimeDuration,
            ["line"] = Line,
            ["lines"] = new FeelType.List(Line),
            ["window"] = new FeelType.Range(FeelType.Date),
            ["rate"] = new FeelType.Function([FeelType.Number], FeelType.Number),
            ["anything"] = FeelType.Any,
        },
        new Dictionary<string, FeelType> { ["tLine"] = Line, ["tGrade.code"] = FeelType.Text },
        IsClosed: true);

    [Theory]
    [InlineData("amount + 1", "number")]
    [InlineData("grade + \"!\"", "string")]
    [InlineData("amount > 1 and urgent", "boolean")]
    [InlineData("due + span", "date")]
    [InlineData("due - due", "days and time duration")]
    [InlineData("span / span", "number")]
    [InlineData("span * 2", "days and time duration")]
    [InlineData("-span", "days and time duration")]
    [InlineData("due.year", "number")]
    [InlineData("line.unit-price", "number")]
    [InlineData("line.ordered on", "date")]
    [InlineData("lines.name", "list<string>")]
    [InlineData("lines[unit-price > 3]", "list<context<name: string, ordered on: date, unit-price: number>>")]
    [InlineData("lines[1].name", "string")]
    [InlineData("window.start", "date")]
    [InlineData("window.end included", "boolean")]
    [InlineData("[1..amount]", "range<number>")]
    [InlineData("[1, 2]", "list<number>")]
    [InlineData("[1, \"a\"]", "list<Any>")]
    [InlineData("[1, null]", "list<number>")]
    [InlineData("{a: 1, b: a}.b", "number")]
    [InlineData("if urgent then 1 else null", "number")]
    [InlineData("if urgent then 1 else \"a\"", "Any")]
    [InlineData("for x in lines return x.name", "list<string>")]
    [InlineData("for d in window return d", "list<date>")]
    [InlineData("some x in lines satisfies x.unit-price > 3", "boolean")]
    [InlineData("amount in [1..3]", "boolean")]
    [InlineData("amount between 1 and 3", "boolean")]
    [InlineData("amount instance of number", "boolean")]
    [InlineData("rate(amount)", "number")]
    [InlineData("count(lines)", "number")]
    [InlineData("today()", "date")]
    [InlineData("date(\"2026-01-02\") + duration(\"P1D\")", "Any")]
    [InlineData("date(2026, 1, 2) + span", "date")]
    [InlineData("upper case(grade)", "string")]
    [InlineData("sum(lines.unit-price)", "Any")]
    [InlineData("function(a: number, b: string) b", "function<number, string> -> string")]
    [InlineData("(function(l: tLine) l.name)(line)", "string")]
    [InlineData("anything.part", "Any")]
    [InlineData("anything + 1", "Any")]
    public void Types_are_inferred(string text, string type)
    {
        var parse = FeelExpression.Parse(text, Scope);
        parse.Diagnostics.Should().BeEmpty();
        parse.Warnings.Should().BeEmpty();
        parse.Expression!.Type.Name.Should().Be(type);
    }

    [Theory]
    [InlineData("amuont > 1", FeelCodes.MissingVariable, 0, "variable", "amuont")]
    [InlineData("amount + grade", FeelCodes.WrongType, 7, "operands that fit", "number, string")]
    [InlineData("due * 2", FeelCodes.WrongType, 4, "operands that fit", "date, number")]
    [InlineData("-grade", FeelCodes.WrongType, 0, "number", "string")]
    [InlineData("amount = grade", FeelCodes.NotComparable, 7, "number", "string")]
    [InlineData("urgent > true", FeelCodes.NotComparable, 7, "boolean", "boolean")]
    [InlineData("amount and urgent", FeelCodes.WrongType, 0, "boolean", "number")]
    [InlineData("if amount then 1 else 2", FeelCodes.WrongType, 3, "boolean", "number")]
    [InlineData("line.colour", FeelCodes.MissingEntry, 4, "colour", "context<name: string, ordered on: date, unit-price: number>")]
    [InlineData("lines.colour", FeelCodes.MissingEntry, 5, "colour", "list<context<name: string, ordered on: date, unit-price: number>>")]
    [InlineData("due.hours", FeelCodes.MissingEntry, 3, "hours", "date")]
    [InlineData("lines[colour = 1]", FeelCodes.MissingVariable, 6, "variable", "colour")]
    [InlineData("lines[name]", FeelCodes.WrongType, 6, "boolean", "string")]
    [InlineData("frobnicate(1)", FeelCodes.UnknownFunction, 0, "function", "frobnicate")]
    [InlineData("upper case(amount)", FeelCodes.WrongType, 11, "upper case: string", "number")]
    [InlineData("floor(grade)", FeelCodes.WrongType, 6, "floor: number", "string")]
    [InlineData("today() > amount", FeelCodes.NotComparable, 8, "date", "number")]
    [InlineData("amount(1)", FeelCodes.WrongType, 0, "function", "number")]
    [InlineData("rate(1, 2)", FeelCodes.WrongArguments, 0, "1", "2")]
    [InlineData("substring(\"a\")", FeelCodes.WrongArguments, 0, "substring(string, start position, length)", "1")]
    [InlineData("upper case(text: \"a\")", FeelCodes.WrongArguments, 0, "upper case(string)", "text")]
    [InlineData("amount in [\"a\"..\"b\"]", FeelCodes.NotComparable, 10, "number", "string")]
    [InlineData("amount in (> grade)", FeelCodes.NotComparable, 13, "number", "string")]
    [InlineData("[1..grade]", FeelCodes.NotComparable, 0, "number", "string")]
    [InlineData("amount between \"a\" and 3", FeelCodes.NotComparable, 7, "number", "string")]
    [InlineData("every x in lines satisfies x.name", FeelCodes.WrongType, 28, "boolean", "string")]
    [InlineData("function(a: number) a + \"b\"", FeelCodes.WrongType, 22, "operands that fit", "number, string")]
    [InlineData("function() external {java: {class: \"x\"}}", FeelCodes.Unsupported, 0, "function body", "external")]
    public void What_can_only_be_null_is_warned_of_with_its_place(string text, string code, int position, string expected, string found)
    {
        var parse = FeelExpression.Parse(text, Scope);
        parse.Expression.Should().NotBeNull();
        var warning = parse.Warnings.Should().ContainSingle().Subject;
        warning.Code.Should().Be(code);
        warning.Position.Should().Be(position);
        warning.Arguments.Should().Contain("expected", expected).And.Contain("found", found);
    }

    [Theory]
    [InlineData("lines[item.name = \"a\"]")]
    [InlineData("anything[colour = 1]")]
    [InlineData("{rate: 1}.rate = amount")]
    [InlineData("for x in lines return count(partial)")]
    [InlineData("amount in (1, ? > 3, [5..7], not(? = 9))")]
    [InlineData("grade in [\"a\", \"b\"]")]
    [InlineData("due < date and time(\"2026-01-01T00:00:00\")")]
    [InlineData("amount = null")]
    [InlineData("grade instance of tGrade.code")]
    [InlineData("abs")]
    [InlineData("{f: function(n: number) n + 1, v: f(amount)}.v")]
    public void What_may_have_a_value_is_not_warned_of(string text) => FeelExpression.Parse(text, Scope).Warnings.Should().BeEmpty();

    [Fact]
    public void In_an_open_scope_other_variables_may_exist()
    {
        var open = Scope with { IsClosed = false };
        FeelExpression.Parse("other > 3", open).Warnings.Should().BeEmpty();
        FeelExpression.Parse("other(3)", open).Warnings.Should().ContainSingle().Which.Code.Should().Be(FeelCodes.UnknownFunction);
        FeelExpression.Parse("other(3)").Warnings.Should().ContainSingle().Which.Code.Should().Be(FeelCodes.UnknownFunction);
        FeelExpression.Parse("other(3)", ["other"]).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void A_warning_stops_no_evaluation()
    {
        var parse = FeelExpression.Parse("[amuont, 1]", Scope);
        parse.Warnings.Should().NotBeEmpty();
        FeelText.Show(parse.Expression!.Evaluate(new Dictionary<string, FeelValue>(), Feel.Now).Value).Should().Be("[null, 1]");
    }

    [Theory]
    [InlineData("> 5, [1..3]", true)]
    [InlineData("? > 3", true)]
    [InlineData("amount", true)]
    [InlineData("urgent", true)]
    [InlineData("not(3, 4)", true)]
    [InlineData("> \"a\"", false)]
    [InlineData("[\"a\"..\"b\"]", false)]
    [InlineData("grade", false)]
    [InlineData("? = grade", false)]
    public void Unary_tests_are_checked_against_the_type_of_the_input(string text, bool fits)
    {
        var parse = FeelUnaryTests.Parse(text, Scope, FeelType.Number);
        parse.Tests.Should().NotBeNull();
        parse.Warnings.IsEmpty.Should().Be(fits);
        FeelUnaryTests.Parse(text, Scope, input: null).Warnings.Should().BeEmpty();
    }

    private static FeelType.Context Context(params (string Name, FeelType Type)[] entries) =>
        new(entries.ToImmutableSortedDictionary(entry => entry.Name, entry => entry.Type, StringComparer.Ordinal));
}
