using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Bpmn.Tests.StateSpace;

/// <summary>
/// Nets that are right and nets that are not, written as nodes and arrows: <c>s</c> begins a start event, <c>e</c> an end, <c>t</c> one that
/// terminates, <c>x</c> an exclusive, <c>p</c> a parallel, <c>o</c> an inclusive, <c>v</c> an event-based gateway, <c>m</c> a message event,
/// <c>b</c> an interrupting and <c>n</c> a non-interrupting boundary event on the task of the rest of its name; all else are tasks.
/// </summary>
public class ScopeCheckTests
{
    [Theory]
    [InlineData("s a e")]
    [InlineData("s p1 a p2 e; p1 b p2")]
    [InlineData("s x1 a x2 e; x1 b x2")]
    [InlineData("s o1 a o2 e; o1 b o2; o1 c o2")]
    [InlineData("s x1 a x2 e; x2 x1")]
    [InlineData("s x0 a p1 b p2 x1 e; p1 c p2; x1 x0")]
    [InlineData("s p1 a e1; p1 b e2")]
    [InlineData("s v m1 e1; v m2 e2")]
    [InlineData("s a e; ba c e2")]
    [InlineData("s a e; na c e2")]
    [InlineData("s p1 a p2 e; p1 b p2; ba t")]
    [InlineData("s x1 a x2 e; x2 x1; na c e2")]
    [InlineData("s x1 a x2 e; x2 x1; na x3 c e2; x3 d e3")]
    [InlineData("s p1 a p3 e; p1 b p4 p3; p1 c p4")]
    [InlineData("s p1 a p3 e; p1 p2 b p3; p2 c p4 e2; p1 d p4")]
    [InlineData("s o1 a o3 e; o1 o2 b o3; o2 c o3")]
    [InlineData("s p1 x1 a o1 e; x1 b o1; p1 c o1")]
    [InlineData("s p1 a t; p1 b p2; p1 c p2 t2")]
    [InlineData("s1 a e; s2 b e2")]
    [InlineData("s1 x1 a e; s2 x1")]
    [InlineData("a b e")]
    [InlineData("s x1 a o1 x2 e; x1 b o1; x2 x1")]
    public void Right_nets_give_no_warning(string drawing) =>
        Arrows.Check(drawing).Should().BeEmpty();

    [Theory]
    [InlineData("s x1 a p1 e; x1 b p1", "p1")]
    [InlineData("s v m1 p1 e; v m2 p1", "p1")]
    [InlineData("s o1 a p1 e; o1 b p1", "p1")]
    [InlineData("s a p1 e; ba p1", "p1")]
    [InlineData("s1 p1 e; s2 p1", "p1")]
    [InlineData("s x1 a p1 b p2 e; x1 c p2; p1 d p2", "p2")]
    [InlineData("s p1 a o1 b e; p1 c o2 d e2; o1 o2; o2 o1", "o1,o2")]
    public void Joins_that_can_wait_for_ever_are_named(string drawing, string at) =>
        Arrows.Check(drawing).Where(found => found.Code == BpmnCodes.JoinNeverOpens).Select(found => found.Element).Should().BeEquivalentTo(at.Split(','));

    [Theory]
    [InlineData("s p1 a x1 c e; p1 b x1", "x1")]
    [InlineData("s p1 a x1 e; p1 x1", "x1")]
    [InlineData("s o1 a x1 c e; o1 b x1", "x1")]
    [InlineData("s p1 a c e; p1 b c", "c")]
    [InlineData("s a x1 c e; na x1", "x1")]
    [InlineData("s p1 a p2 x1 c e; p1 b p2; p1 d x1", "x1")]
    public void Places_where_two_tokens_meet_are_named(string drawing, string at) =>
        Arrows.Check(drawing).Where(found => found.Code == BpmnCodes.TokensNotSynchronised).Select(found => found.Element).Should().BeEquivalentTo(at.Split(','));

    [Fact]
    public void Loop_that_splits_again_before_it_is_done_is_named() =>
        Arrows.Check("s x0 p1 a x1 e; p1 x0; x1 x0").Should().Contain((BpmnCodes.TokensNotSynchronised, "p1"));

    [Fact]
    public void Join_that_every_run_calls_off_is_named() =>
        Arrows.Check("s p1 a p2 e; p1 x1 b x1; x1 t; c p2").Should().ContainSingle(found => found.Code == BpmnCodes.JoinWithoutRun).Which.Element.Should().Be("p2");

    [Fact]
    public void Beyond_the_limit_nothing_is_said()
    {
        // Twelve pairs of branches that cross, so that nothing can be taken together; the fault lies behind them all.
        var crossing = string.Concat(Enumerable.Range(0, 12).Select(pair =>
            $"p1 a{pair} p{pair}q b{pair} p2; p1 c{pair} p{pair}r d{pair} p2; p{pair}q f{pair} p{pair}s p2; p{pair}r g{pair} p{pair}s; "));
        Arrows.Check($"s p1; {crossing} p2 x1 h p3 e; x1 i p3").Should().BeEmpty();
    }

    [Fact]
    public void Thousands_of_blocks_are_judged_at_once()
    {
        var blocks = string.Concat(Enumerable.Range(0, 500).Select(index => $"p{index}a a{index} p{index}b; p{index}a b{index} p{index}b; p{index}b {(index == 499 ? "e" : $"p{index + 1}a")}; "));
        Arrows.Check($"s p0a; {blocks}").Should().BeEmpty();
        Arrows.Check($"s x9; x9 c p9; x9 d p9; p9 p0a; {blocks}").Should().ContainSingle().Which.Element.Should().Be("p9");
    }

    [Fact]
    public void Thousand_branches_are_judged()
    {
        static string Branches(string split, string join) =>
            string.Concat(Enumerable.Range(0, 1000).Select(index => $"{split} a{index} c{index} {join}; ")) + $"s {split}; {join} e";
        Arrows.Check(Branches("p1", "p2")).Should().BeEmpty();
        Arrows.Check(Branches("x1", "x2")).Should().BeEmpty();
        Arrows.Check(Branches("x1", "p2")).Should().Equal((BpmnCodes.JoinNeverOpens, "p2"));
    }
}
