using System.Collections.Immutable;
using System.Security.Cryptography;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Account;

/// <summary>A person's own access tokens: which there are, a new one whose secret is shown once, revoking.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class TokensModel(IMediator mediator, Texts texts) : PageModel
{
    private const string Kept = "token.secret";
    private const int KeyBytes = 32;

    /// <summary>The durations offered, in days.</summary>
    public static ImmutableArray<int> Durations { get; } = [7, 30, 90, 180, 366];

    /// <summary>The tokens, newest first.</summary>
    public ImmutableArray<TokenView> Tokens { get; private set; } = [];

    /// <summary>The secret of a token that was just made; null otherwise.</summary>
    public string? Secret { get; private set; }

    /// <summary>Why nothing was done; null otherwise.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The name as sent.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The scopes as sent.</summary>
    public ImmutableArray<string> Scopes { get; private set; } = [];

    /// <summary>The days as sent.</summary>
    public int Days { get; private set; } = 90;

    /// <summary>Made once for each showing of the form, so that sending twice makes one token.</summary>
    public string Key { get; private set; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>Shows the tokens.</summary>
    public async Task OnGetAsync()
    {
        Secret = TempData[Kept] as string;
        await LoadAsync();
    }

    /// <summary>Makes a token.</summary>
    /// <param name="name">What the person calls it.</param>
    /// <param name="scopes">What it may be used for.</param>
    /// <param name="days">How many days it lasts.</param>
    /// <param name="key">The form's one-time key.</param>
    public async Task<IActionResult> OnPostAsync(string? name, string[]? scopes, int? days, string? key)
    {
        (Name, Scopes, Days) = (name?.Trim() ?? "", [.. scopes ?? []], days ?? 0);
        var outcome = await mediator.Send(new CreateToken(User.PersonId(), Name, Scopes, Days, key ?? Key));
        if (outcome.Value is not { } created)
        {
            return await RefuseAsync(outcome.Refusal!);
        }

        // An encrypted cookie, for the next page alone.
        TempData[Kept] = created.Secret;
        return this.GoTo("/account/tokens");
    }

    /// <summary>Revokes a token.</summary>
    /// <param name="id">The token.</param>
    public async Task<IActionResult> OnPostRevokeAsync(string? id)
    {
        var outcome = await mediator.Send(new RevokeToken(id ?? "", User.PersonId()));
        if (outcome.Value is not { } revoked)
        {
            return await RefuseAsync(outcome.Refusal!);
        }

        new FlashMessage("success", texts.Get("tokens.revoked", ("name", revoked.Name))).Leave(TempData);
        return this.GoTo("/account/tokens");
    }

    private async Task<IActionResult> RefuseAsync(Refusal refusal)
    {
        Refusal = refusal;
        await LoadAsync();
        return this.Again();
    }

    private async Task LoadAsync() => Tokens = (await mediator.Send(new ListTokens(User.PersonId()))).Value!.Tokens;
}
