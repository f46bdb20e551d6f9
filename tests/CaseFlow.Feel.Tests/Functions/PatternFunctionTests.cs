namespace CaseFlow.Feel.Tests.Functions;

public class PatternFunctionTests
{
    /// <summary>Function, expression and value as FEEL text.</summary>
    public static TheoryData<string, string, string> Examples { get; } = new()
    {
        { "matches", "matches(\"foobar\", \"^fo*bar\")", "true" },
        { "matches", "matches(\"foobar\", \"oob\")", "true" },
        { "matches", "matches(\"foobar\", \"^oob\")", "false" },
        { "matches", "matches(\"FooBar\", \"foo\", \"i\")", "true" },
        { "matches", "matches(\"a\\nb\", \"a.b\")", "false" },
        { "matches", "matches(\"a\\nb\", \"a.b\", \"s\")", "true" },
        { "matches", "matches(\"a\\rb\", \"a.b\")", "false" },
        { "matches", "matches(\"a\\nb\", \"^b$\", \"m\")", "true" },
        { "matches", "matches(\"a\\nb\", \"^b$\")", "false" },
        { "matches", "matches(\"ab\\n\", \"b$\")", "false" },
        { "matches", "matches(\"ab\\n\", \"^$\", \"m\")", "false" },
        { "matches", "matches(\"a b\", \" a \\\\s b \", \"x\")", "true" },
        { "matches", "matches(\"a b\", \"a[ ]b\", \"x\")", "true" },
        { "matches", "matches(\"a.b\", \"a.b\", \"q\")", "true" },
        { "matches", "matches(\"axb\", \"a.b\", \"q\")", "false" },
        { "matches", "matches(\"A.B\", \"a.b\", \"qi\")", "true" },
        { "matches", "matches(\"abab\", \"^(ab)\\\\1$\")", "true" },
        { "matches", "matches(\"aA\", \"^(a)\\\\1$\", \"i\")", "true" },
        { "matches", "matches(\"ab\", \"^(a|b)?\\\\1b$\")", "false" },
        { "matches", "matches(\"abc\", \"\", null)", "true" },
        { "matches", "matches(\"\", \"a?\")", "true" },
        { "matches", "matches([\"abc\"], \"b\")", "true" },
        { "matches", "matches(\"m\", \"[a-z-[aeiou]]\")", "true" },
        { "matches", "matches(\"e\", \"[a-z-[aeiou]]\")", "false" },
        { "matches", "matches(\"E\", \"[A-Z-[aeiou]]\", \"i\")", "false" },
        { "matches", "matches(\"q\", \"[^Q]\", \"i\")", "false" },
        { "matches", "matches(\"\\u212A\", \"[a-z]\", \"i\")", "true" },
        { "matches", "matches(\"ſ\", \"S\", \"i\")", "true" },
        { "matches", "matches(\"Ω\", \"\\\\p{IsGreek}\")", "true" },
        { "matches", "matches(\"Ω\", \"\\\\P{IsGreekandCoptic}\")", "false" },
        { "matches", "matches(\"费\", \"\\\\p{IsCJKUnifiedIdeographs}\")", "true" },
        { "matches", "matches(\"費用7\", \"^\\\\p{Lo}{2}\\\\p{Nd}$\")", "true" },
        { "matches", "matches(\"é\", \"^\\\\p{L}$\")", "true" },
        { "matches", "matches(\"x\", \"\\\\p{Lu}\", \"i\")", "false" },
        { "matches", "matches(\"a:b-1\", \"^\\\\i\\\\c*$\")", "true" },
        { "matches", "matches(\"1a\", \"^\\\\i\")", "false" },
        { "matches", "matches(\"_ 1\", \"^\\\\w\\\\W\\\\d$\")", "false" },
        { "matches", "matches(\"a 1\", \"^\\\\w\\\\W\\\\d$\")", "true" },
        { "matches", "matches(\"\\t\", \"\\\\s\")", "true" },
        { "matches", "matches(\"a\", \"[\\\\S]\")", "true" },
        { "matches", "matches(\"😀\", \"^.$\")", "true" },
        { "matches", "matches(\"😀\", \"^[😀-😂]$\")", "true" },
        { "matches", "matches(\"😁x\", \"^[^a]x$\")", "true" },
        { "matches", "matches(\"aaa\", \"^a{3}$\")", "true" },
        { "matches", "matches(\"aaaa\", \"^a{2,3}$\")", "false" },
        { "matches", "matches(\"aaaa\", \"^a{2,}$\")", "true" },
        { "matches", "matches(\"\", \"^(a*)*$\")", "true" },
        { "matches", "matches(\"aab\", \"^(a|ab)(?:c|bcd)*$\")", "false" },
        { "matches", "matches(\"-\", \"[-a]\")", "true" },
        { "matches", "matches(\"-\", \"[a-]\")", "true" },
        { "matches", "matches(\"^\", \"[a^]\")", "true" },
        { "matches", "matches(\"]\", \"[\\\\]]\")", "true" },
        { "matches", "matches(\"a$\", \"a\\\\$\")", "true" },
        { "matches", "matches(pattern: \"b\", input: \"abc\")", "true" },
        { "matches", "matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"^(a+)+b$\")", "false" },
        { "matches", "matches(\"abcdefghijkk\", \"(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)\\\\11\")", "true" },
        { "matches", "matches(\"aa0\", \"^(a)\\\\10$\")", "true" },
        { "matches", "matches(\"a 1\", \"^\\w\\s\\d$\")", "true" },
        { "matches", "matches(\"x+y\", \"\\+\")", "true" },
        { "matches", "matches(\"h w\", \"h\\ sw\", \"x\")", "true" },
        { "matches", "matches(\"hi there\", \"\\p{ I s B a s i c L a t i n }+\", \"x\")", "true" },
        { "replace", "replace(\"banana\", \"an\", \"-\")", "\"b--a\"" },
        { "replace", "replace(\"banana\", \"a(.)\", \"<$1>\")", "\"b<n><n>a\"" },
        { "replace", "replace(\"banana\", \"[an]+?\", \"[$0]\")", "\"b[a][n][a][n][a]\"" },
        { "replace", "replace(\"abcd\", \"(b)|(c)\", \"{$1,$2}\")", "\"a{b,}{,c}d\"" },
        { "replace", "replace(\"abc\", \"b\", \"\\\\$\\\\\\\\\")", "\"a$\\\\c\"" },
        { "replace", "replace(\"abc\", \"(b)\", \"$12\")", "\"ab2c\"" },
        { "replace", "replace(\"abc\", \"b\", \"$1\")", "\"ac\"" },
        { "replace", "replace(\"A1 B22\", \"\\\\d+\", \"#\")", "\"A# B#\"" },
        { "replace", "replace(\"aXbx\", \"x\", \"-\", \"i\")", "\"a-b-\"" },
        { "replace", "replace(\"a.b\", \".\", \"-\", \"q\")", "\"a-b\"" },
        { "replace", "replace(\"a.b\", \".\", \"$\", \"q\")", "\"a$b\"" },
        { "replace", "replace(\"a b\", \" [a-z] \", \"#\", \"x\")", "\"# #\"" },
        { "replace", "replace(\"😀a😀\", \"😀\", \"b\")", "\"bab\"" },
        { "replace", "replace(\"xyz\", \"q\", \"-\")", "\"xyz\"" },
        { "replace", "replace(\"\", \"q\", \"-\")", "\"\"" },
        { "replace", "replace(\"2026-03-05\", \"(\\\\d{4})-(\\\\d\\\\d)-(\\\\d\\\\d)\", \"$3.$2.$1\")", "\"05.03.2026\"" },
        { "replace", "replace(\"aaaa\", \"aa\", \"b\")", "\"bb\"" },
        { "replace", "replace(input: \"abc\", pattern: \"B\", replacement: \"-\", flags: \"i\")", "\"a-c\"" },
        { "replace", "replace(\"abc\", \"b\", \"-\", null)", "\"a-c\"" },
        { "replace", "replace(\"l1\\nl2\", \"^l\", \"-\", \"m\")", "\"-1\\n-2\"" },
        { "split", "split(\"a;b;;c\", \";\")", "[\"a\", \"b\", \"\", \"c\"]" },
        { "split", "split(\"a.b\", \"\\\\.\")", "[\"a\", \"b\"]" },
        { "split", "split(\"one  two\", \"\\\\s+\")", "[\"one\", \"two\"]" },
        { "split", "split(\"1,2;3\", \"[,;]\")", "[\"1\", \"2\", \"3\"]" },
        { "split", "split(\",a,\", \",\")", "[\"\", \"a\", \"\"]" },
        { "split", "split(\"\", \",\")", "[\"\"]" },
        { "split", "split(\"abc\", \"z\")", "[\"abc\"]" },
        { "split", "split(\"a|b\", \"\\\\|\")", "[\"a\", \"b\"]" },
        { "split", "split(delimiter: \"b\", string: \"abc\")", "[\"a\", \"c\"]" },
        { "split", "split(\"a b\", \"\\s\")", "[\"a\", \"b\"]" },
    };

    /// <summary>Function, expression and why its value is null.</summary>
    public static TheoryData<string, string, string> Failures { get; } = new()
    {
        { "matches", "matches(null, \"a\")", FeelCodes.WrongType },
        { "matches", "matches(\"a\", null)", FeelCodes.WrongType },
        { "matches", "matches(\"a\", [])", FeelCodes.WrongType },
        { "matches", "matches(\"a\", \"a\", [])", FeelCodes.WrongType },
        { "matches", "matches(\"a\", \"a\", \"p\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"a\", \"I\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"a\", \" \")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"(a\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"a)\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"[a\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"a]\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"a{\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"a{2,1}\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"a}\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"*a\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"a**\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"(?=a)\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"(?<n>a)\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"(?i)a\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"\\\\b\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"\\\\A\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"\\\\x41\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"\\\\u0041\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"\\\\\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"\\\\p{Xx}\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"\\\\p{ L}\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"\\\\p\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"\\\\p{IsNowhere}\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"[]\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"[z-a]\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"[a-\\\\d]\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"[a[b]]\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"[\\\\1]\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"\\\\1\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"(a\\\\1)\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"(a)\\\\2\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"[a-c-e]\")", FeelCodes.InvalidPattern },
        { "matches", "matches(\"a\", \"(.)\\3\")", FeelCodes.InvalidPattern },
        { "replace", "replace(\"abc\", \"b\", \"$\")", FeelCodes.InvalidPattern },
        { "replace", "replace(\"abc\", \"b\", \"$a\")", FeelCodes.InvalidPattern },
        { "replace", "replace(\"abc\", \"b\", \"\\\\n\")", FeelCodes.InvalidPattern },
        { "replace", "replace(\"abc\", \"b\", \"\\\\\")", FeelCodes.InvalidPattern },
        { "replace", "replace(\"abc\", \"b*\", \"-\")", FeelCodes.InvalidPattern },
        { "replace", "replace(\"abc\", \"^\", \"-\")", FeelCodes.InvalidPattern },
        { "replace", "replace(\"abc\", \"(\", \"-\")", FeelCodes.InvalidPattern },
        { "replace", "replace(null, \"a\", \"b\")", FeelCodes.WrongType },
        { "replace", "replace(\"abc\", \"b\", null)", FeelCodes.WrongType },
        { "replace", "replace(\"abc\", 1, \"b\")", FeelCodes.WrongType },
        { "replace", "replace(\"abc\", \"b\", \"-\", \"z\")", FeelCodes.InvalidPattern },
        { "split", "split(\"abc\", \"\")", FeelCodes.InvalidPattern },
        { "split", "split(\"abc\", \"x?\")", FeelCodes.InvalidPattern },
        { "split", "split(\"abc\", \"[\")", FeelCodes.InvalidPattern },
        { "split", "split(null, \",\")", FeelCodes.WrongType },
        { "split", "split(\"abc\", null)", FeelCodes.WrongType },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_value_is_as_the_standard_says(string function, string expression, string expected) => Feel.Gives(function, expression, expected);

    [Theory]
    [MemberData(nameof(Failures))]
    public void Wrong_arguments_give_null_and_a_reason(string function, string expression, string code) => Feel.Fails(function, expression, code);

    [Theory]
    [InlineData("matches(text, \"^(a|aa)+b$\")", "false")]
    [InlineData("matches(text, \"^(a?){50}a{50}$\")", "false")]
    [InlineData("matches(text, \"(x+x+)+y\")", "false")]
    [InlineData("string length(replace(text, \"a\", \"bb\"))", "20000")]
    [InlineData("count(split(text, \"a\"))", "10001")]
    [InlineData("matches(text, \"(.*)(.*)(.*)$\")", "true")]
    public void Work_grows_with_the_text_and_not_faster(string expression, string expected) =>
        Feel.Show(expression, ("text", FeelValue.Of(new string('a', 10_000)))).Should().Be(expected);

    [Theory]
    [InlineData("matches(text, \"^((a+)+)\\\\1b$\")", FeelCodes.LimitSteps)]
    [InlineData("matches(text, \"(a{1000}){1000}\")", FeelCodes.InvalidPattern)]
    [InlineData("replace(text, \"a\", text)", FeelCodes.LimitSize)]
    [InlineData("matches(\"a\", replace(text, \"a\", \"(\"))", FeelCodes.InvalidPattern)]
    [InlineData("matches(\"a\", replace(text, \"a\", \"[a-\"))", FeelCodes.InvalidPattern)]
    public void Work_beyond_the_limits_is_stopped(string expression, string code) =>
        Feel.Failure(expression, ("text", FeelValue.Of(new string('a', 3_000)))).Should().Be(code);

    [Fact]
    public void Expressions_read_by_many_at_once_mean_the_same()
    {
        Parallel.For(0, 2000, i => Feel.Show($"replace(\"a{i % 300}b\", \"{i % 300}b\", \"-\")").Should().Be("\"a-\""));
    }
}
