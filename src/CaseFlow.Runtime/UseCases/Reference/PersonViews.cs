using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Drafts;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>A person with roles.</summary>
internal static class PersonViews
{
    public static PersonView Of(Organisation organisation, Person person, Instant now)
    {
        var roles = organisation.RolesOf(person.Id, now);
        bool Has(string role) => roles.Any(r => r.Role == role);
        return new PersonView(
            person.Id,
            person.Name,
            [.. organisation.PostsOf(person.Id).Where(p => p.IsHeld(now)).Select(p => p.Title)],
            [.. roles.Select(r => $"{r.Role}@{r.Unit}")],
            Has(CaseAccess.Registrar) || roles.Any(r => r.Role is not (
                StandardRole.Auditor or StandardRole.Leader or StandardRole.ProcedureDesigner or StandardRole.ProcedureReviewer)),
            Has(StandardRole.Auditor),
            Has(StandardRole.Administrator),
            Has(StandardRole.Administrator))
        {
            Home = organisation.PostsOf(person.Id).FirstOrDefault(p => p.IsHeld(now)) is { } post ? organisation.FindUnit(post.Unit) : null,
            Draws = DraftAccess.MayDraw(organisation, person.Id, now),
            Reviews = DraftAccess.MayReview(organisation, person.Id, now),
            Leads = Has(StandardRole.Leader) || Has(StandardRole.Administrator),
        };
    }
}
