using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    private static readonly ImmutableSortedDictionary<string, string> Nothing = ImmutableSortedDictionary<string, string>.Empty;

    [Fact]
    public async Task Changes_of_the_organisation_are_numbered_and_found_by_what_they_changed()
    {
        await Store.DoAsync(s => s.AddOrganisationChangeAsync(Change("unit:a", "甲")));
        await Store.DoAsync(s => s.AddOrganisationChangeAsync(Change("unit:b", "乙")));
        await Store.DoAsync(s => s.AddOrganisationChangeAsync(Change("unit:a", "丙")));

        (await Store.AskAsync(s => s.LoadOrganisationVersionAsync())).Should().Be(3);
        (await Store.AskAsync(s => s.ListOrganisationChangesAsync([], 0, 1, 5))).Select(c => c.Number).Should().Equal(2, 1);
        var ofA = await Store.AskAsync(s => s.ListOrganisationChangesAsync(["unit:a", "unit:z"], 0, 0, 5));
        ofA.Select(c => c.Change.After["name"]).Should().Equal("丙", "甲");
        (await Store.AskAsync(s => s.ListOrganisationChangesAsync(["unit:a"], 1, 0, 5))).Select(c => c.Number).Should().Equal(3);
        (await Store.AskAsync(s => s.ListOrganisationChangesAsync(["unit:a"], 3, 0, 5))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("UPDATE organisation_changes SET actor = 'p-other' WHERE number = 2", VerificationProblemKind.OrganisationChangeAltered, 2)]
    [InlineData("UPDATE organisation_changes SET after = '{\"name\":\"x\"}' WHERE number = 1", VerificationProblemKind.OrganisationChangeAltered, 1)]
    [InlineData("DELETE FROM organisation_changes WHERE number = 1", VerificationProblemKind.OrganisationChangeMissing, 1)]
    public async Task A_tampered_change_of_the_organisation_is_named(string sql, VerificationProblemKind kind, int number)
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        (await VerifyAsync(signer.PublicKeyPem)).IsIntact.Should().BeTrue();
        await DropGuardsAsync();

        await TamperAsync(sql);

        var problem = (await VerifyAsync(signer.PublicKeyPem)).Problems.Should().ContainSingle().Subject;
        (problem.Kind, problem.Sequence).Should().Be((kind, (long?)number));
    }

    [Fact]
    public async Task Failed_tries_are_kept_replaced_and_forgotten()
    {
        var tries = new Guesses("k", 5, Steps.Noon, Steps.Noon.Plus(TimeSpan.FromMinutes(15)));
        await Store.DoAsync(s => s.SaveGuessesAsync(tries with { Count = 1, LockedUntil = null }));
        await Store.DoAsync(s => s.SaveGuessesAsync(tries));
        (await Store.AskAsync(s => s.FindGuessesAsync("k"))).Should().Be(tries);

        await Store.DoAsync(s => s.SaveGuessesAsync(new Guesses("other", 1, Steps.Noon.Plus(TimeSpan.FromDays(3)), null)));
        (await Store.AskAsync(s => s.FindGuessesAsync("k"))).Should().BeNull("it is older than two days");
        await Store.DoAsync(s => s.SaveGuessesAsync(new Guesses("other", 0, Steps.Noon.Plus(TimeSpan.FromDays(3)), null)));
        (await Store.AskAsync(s => s.FindGuessesAsync("other"))).Should().BeNull("none takes them away");
    }

    [Fact]
    public async Task Sign_ins_are_listed_newest_first_and_go_when_they_are_old()
    {
        var (first, later) = (new SignInRecord(Steps.Noon, "p-zhang", "failed", "203.0.113.7"), new SignInRecord(Steps.Noon.Plus(TimeSpan.FromDays(1)), "p-zhang", "signed-in", ""));
        await Store.DoAsync(s => s.AddSignInAsync(first, Steps.Noon));
        await Store.DoAsync(s => s.AddSignInAsync(first with { Person = null }, Steps.Noon));
        await Store.DoAsync(s => s.AddSignInAsync(later, Steps.Noon));

        (await Store.AskAsync(s => s.ListSignInsAsync("p-zhang", 10))).Should().Equal(later, first);
        await Store.DoAsync(s => s.AddSignInAsync(later, later.At));
        (await Store.AskAsync(s => s.ListSignInsAsync("p-zhang", 10))).Should().Equal(later, later);
    }

    [Fact]
    public async Task Roles_that_open_tasks_wait_for_are_found_and_those_with_an_incident()
    {
        var step = await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with
        {
            Opened = [Steps.Task(1, 1, "registrar", "lake"), Steps.Task(1, 2, "registrar", "lake", assignee: "zhang")],
            Incidents = [new IncidentRow(new IncidentKey(new CaseId(1), 1, -1), "2026-000001", "Task_A", RuntimeCodes.RoleEmpty, "", Steps.Noon)],
        });

        (await Store.AskAsync(s => s.ListOpenRolesAsync())).Should().BeEquivalentTo(
            [new OpenRole("registrar", "lake", null), new OpenRole("registrar", "lake", "zhang")]);
        (await Store.AskAsync(s => s.ListTasksAsync(new OpenRole("registrar", "lake", "zhang"), 5))).Select(t => t.Item).Should().Equal(2);
        (await Store.AskAsync(s => s.ListTasksAsync(new OpenRole("registrar", "lake", null), 5))).Select(t => t.Item).Should().Equal(1);
        (await Store.AskAsync(s => s.ListEmptyRolesAsync())).Should().Equal(new EmptyRole(new TaskId(new CaseId(1), 1, 1), "registrar", "lake"));
        step.Should().NotBeNull();
    }

    private static OrganisationChange Change(string subject, string name) =>
        new(Steps.Noon, "p-admin", "unit.save", subject, Nothing, Nothing.Add("name", name));
}
