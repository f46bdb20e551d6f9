using System.Collections.Immutable;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.People;

/// <summary>The roles, what they do, and how many posts carry them.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class RolesModel(IMediator mediator, Texts texts) : PeoplePage(mediator, texts)
{
    /// <summary>The roles.</summary>
    public ImmutableArray<RoleView> Roles { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Roles = (await Mediator.Send(new ListRoles())).Value!.Roles;
        return await LoadAsync() ?? Page();
    }
}
