using System.Collections.Immutable;
using System.Text;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Drafts.Mending;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Runtime.UseCases.Procedures;

namespace CaseFlow.Workflows.Tests;

public sealed class NewProcedureTests
{
    private const string Id = "tree-trimming";
    private const string Diagram = "process.bpmn";
    private static readonly DraftSource.New Wanted = new(new LocalText("树木修剪", "Tree trimming"), "community");

    [Fact]
    public async Task A_procedure_that_was_not_there_is_opened_sound_and_can_be_published_as_it_is()
    {
        await using var county = await County.OpenOnly("night-talk");
        (await county.Refused(Open("Tree"))).Should().Be(NewProcedureCodes.IdInvalid);
        (await county.Refused(Open("new"))).Should().Be(NewProcedureCodes.IdInvalid);
        (await county.Refused(Open("night-talk"))).Should().Be(NewProcedureCodes.IdTaken);
        (await county.Refused(Open(Id) with { Source = Wanted with { Name = new LocalText(" ", "x") } })).Should().Be(NewProcedureCodes.NameInvalid);
        (await county.Refused(Open(Id) with { Source = Wanted with { Level = "moon" } })).Should().Be(NewProcedureCodes.LevelUnknown);
        (await county.Refused(Open(Id) with { Actor = "auditor" })).Should().Be(DraftCodes.NotDesigner);
        var draft = (await county.Ask(Open(Id))).Id;
        (await county.Refused(Open(Id))).Should().Be(NewProcedureCodes.IdTaken, "somebody draws it");

        (await county.Ask(Check(draft))).Findings.Should().BeEmpty();
        (await county.Ask(new GetDraft("designer", Id, draft))).Name.Should().Be(Wanted.Name);
        await county.Ask(new SubmitDraft("designer", Id, draft, 1, "新流程", ""));
        (await county.Ask(new PublishDraft("reviewer", Id, draft, 1, null, null))).Version.Number.Should().Be(1);
        (await county.Ask(new GetProcedure("reviewer", Id, null))).Procedure.Mechanism.Starters.Should().Equal(Id + "-handler");
    }

    [Fact]
    public async Task What_a_check_proposes_mends_what_is_not_saved_yet()
    {
        await using var county = await County.OpenOnly("night-talk");
        var draft = (await county.Ask(Open(Id))).Id;
        var text = Encoding.UTF8.GetString((await county.Ask(new GetDraft("designer", Id, draft))).Draft.Files[Diagram].Span);
        var broken = Files(text.Replace("form=\"request\"", "form=\"reqest\"", StringComparison.Ordinal));

        var found = (await county.Ask(Check(draft) with { Changed = broken })).Findings.Should().ContainSingle().Subject;
        var mended = (await county.Ask(new MendDraft("designer", Id, draft, broken, found.Mend!))).Files;

        mended.Keys.Should().Equal(Diagram);
        (await county.Ask(Check(draft) with { Changed = mended.ToImmutableSortedDictionary(file => file.Key, file => (ReadOnlyMemory<byte>?)file.Value) })).Findings.Should().BeEmpty();
        (await county.Refused(new MendDraft("designer", Id, draft, Files(text), found.Mend!))).Should().Be(MendCodes.Gone);
        (await county.Refused(new MendDraft("nobody", Id, draft, broken, found.Mend!))).Should().Be(DraftCodes.NotSeen);
        (await county.Ask(new GetDraft("designer", Id, draft))).Draft.Head.Revision.Should().Be(1, "nothing is saved");
    }

    private static OpenDraft Open(string id) => new("designer", id, Wanted, $"open-{Guid.NewGuid()}");

    private static CheckDraft Check(string draft) => new("designer", Id, draft, Files(null));

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> Files(string? diagram) => diagram is null
        ? ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal)
        : ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal).Add(Diagram, Encoding.UTF8.GetBytes(diagram));
}
