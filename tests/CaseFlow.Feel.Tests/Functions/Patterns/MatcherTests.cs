using System.Text.RegularExpressions;
using CaseFlow.Feel.Functions.Patterns;

namespace CaseFlow.Feel.Tests.Functions.Patterns;

/// <summary>The matcher against the base library's, on expressions that mean the same in both.</summary>
public class MatcherTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Matches_and_groups_are_those_of_the_base_library(int seed, bool refers)
    {
        var random = new Random(seed);
        for (var i = 0; i < 4000; i++)
        {
            var groups = refers ? 1 : 0;
            var text = Alternatives(random, 3, ref groups, out _);
            if (refers)
            {
                text = $"({text}){Sequence(random, 1, ref groups, out _)}\\1";
            }

            var subject = new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => "abc"[random.Next(3)])]);
            var (pattern, problem) = Pattern.Read(text, string.Empty);
            problem.Should().BeNull("because {0} is an expression", text);
            var expected = Regex.Match(subject, text, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(20));
            var matcher = new Matcher(pattern!, subject, 0, new FeelEvaluation(Feel.Now));
            for (var at = 0; ;)
            {
                var found = matcher.Find(at);
                found.Should().Be(expected.Success, "because {0} is looked for in {1} from {2}", text, subject, at);
                if (!found)
                {
                    break;
                }

                (matcher.Start, matcher.End).Should().Be((expected.Index, expected.Index + expected.Length), "because {0} is looked for in {1} from {2}", text, subject, at);
                for (var group = 1; group <= groups; group++)
                {
                    matcher.Group(group).ToString().Should().Be(expected.Groups[group].Value, "because of group {0} of {1} in {2}", group, text, subject);
                }

                if (matcher.End == matcher.Start)
                {
                    break;
                }

                at = matcher.End;
                expected = expected.NextMatch();
            }
        }
    }

    [Fact]
    public void Any_text_is_an_expression_or_is_refused()
    {
        const string Signs = "ab01(((?:)))[[^]-]{,}*+?|.\\\\\\pPdwsicnrtI$^{L}{Is}😀&~";
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => Signs[random.Next(Signs.Length)]));
            var (pattern, problem) = Pattern.Read(text, "smix"[..random.Next(5)]);
            (pattern is null).Should().Be(problem is not null);
            if (pattern is not null)
            {
                var run = new FeelEvaluation(Feel.Now);
                new Matcher(pattern, "ab01()[]-a\n😀", 0, run).Find(0);
                run.Stopped.Should().BeFalse("because {0} is soon looked for", text);
            }
        }
    }

    private static string Alternatives(Random random, int depth, ref int groups, out bool mayBeEmpty)
    {
        var text = Sequence(random, depth, ref groups, out mayBeEmpty);
        while (random.Next(4) == 0)
        {
            text += "|" + Sequence(random, depth, ref groups, out var other);
            mayBeEmpty |= other;
        }

        return text;
    }

    private static string Sequence(Random random, int depth, ref int groups, out bool mayBeEmpty)
    {
        var text = string.Empty;
        mayBeEmpty = true;
        for (var parts = random.Next(1, 4); parts > 0; parts--)
        {
            text += Part(random, depth, ref groups, out var empty);
            mayBeEmpty &= empty;
        }

        return text;
    }

    private static string Part(Random random, int depth, ref int groups, out bool mayBeEmpty)
    {
        var atom = Atom(random, depth, ref groups, out mayBeEmpty);
        if (mayBeEmpty || random.Next(2) == 0)
        {
            return atom;
        }

        var quantifier = ((string[])["*", "+", "?", "{2}", "{1,2}", "{2,}", "{0,2}"])[random.Next(7)];
        mayBeEmpty = quantifier is "*" or "?" or "{0,2}";
        return atom + quantifier + (random.Next(3) == 0 ? "?" : string.Empty);
    }

    private static string Atom(Random random, int depth, ref int groups, out bool mayBeEmpty)
    {
        mayBeEmpty = false;
        switch (random.Next(depth > 0 ? 9 : 6))
        {
            case 0:
                mayBeEmpty = true;
                return random.Next(2) == 0 ? "^" : "\\n?$";
            case 1:
                return ".";
            case 2:
                return ((string[])["[ab]", "[^a]", "[a-b]", "[a-c-[b]]", "\\w", "\\S"])[random.Next(6)];
            case 6 or 7:
                groups++;
                return $"({Alternatives(random, depth - 1, ref groups, out mayBeEmpty)})";
            case 8:
                return $"(?:{Alternatives(random, depth - 1, ref groups, out mayBeEmpty)})";
            default:
                return "abc"[random.Next(3)].ToString();
        }
    }
}
