using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Registers a demand and starts its procedure in one step.</summary>
internal sealed class RegisterDemandHandler(RuntimeKit kit) : IRequestHandler<RegisterDemand, Outcome<DemandReceipt>>
{
    private const int TitleLength = 40;

    public Task<Outcome<DemandReceipt>> Handle(RegisterDemand request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => RegisterAsync(session, request, origin: null), cancellationToken);

    /// <summary>The key under which the answer to a request is kept.</summary>
    internal static string KeyOf(RegisterDemand request) => Receipts.KeyOf("register", request.IdempotencyKey, request.Digest);

    /// <summary>Registers a demand within a transaction.</summary>
    internal async ValueTask<Outcome<DemandReceipt>> RegisterAsync(IWriteSession session, RegisterDemand request, DemandOrigin? origin)
    {
        if (!ReceiptKey.IsValid(request.IdempotencyKey))
        {
            return Outcomes.Refuse<DemandReceipt>(RuntimeCodes.RequestInvalid, ("field", "idempotencyKey"));
        }

        var key = KeyOf(request);
        var (known, mismatch) = await Receipts.FindAsync(session, key, request.Digest);
        if (mismatch is not null)
        {
            return Outcomes.Refuse<DemandReceipt>(mismatch);
        }

        if (known is not null)
        {
            var kept = JsonSerializer.Deserialize<Kept>(known)!;
            return Outcomes.Done(new DemandReceipt(new CaseId(kept.Case), kept.Number, FollowCodes.Make(kept.Salt, request.IdempotencyKey)));
        }

        var around = await kit.Facts.AroundAsync(session);
        var versions = await session.ListVersionsAsync();
        if (Pins.InForce(versions, request.Mechanism, around.Now) is not { } inForce)
        {
            return Outcomes.Refuse<DemandReceipt>(RuntimeCodes.MechanismUnknown, ("mechanism", request.Mechanism));
        }

        if (request.RegisteredBy is { } by && RuntimeKit.RefuseUnknown(around.Organisation, by) is { } unknown)
        {
            return Outcomes.Refuse<DemandReceipt>(unknown);
        }

        if (!Enum.TryParse<ReporterKind>(request.ReporterKind, ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || string.IsNullOrWhiteSpace(request.Channel))
        {
            return Outcomes.Refuse<DemandReceipt>(RuntimeCodes.RequestInvalid, ("field", "channel"));
        }

        var procedure = await kit.Procedures.GetAsync(session, inForce.Hash);
        if (request.StartedTitle is null && procedure.Mechanism is { Channels.IsEmpty: true, Starters.IsEmpty: false })
        {
            return Outcomes.Refuse<DemandReceipt>(RuntimeCodes.MechanismUnknown, ("mechanism", request.Mechanism));
        }

        if (!procedure.Definitions[procedure.Mechanism.Process].BeginsPlainly)
        {
            return Outcomes.Refuse<DemandReceipt>(RuntimeCodes.StartTriggered, ("mechanism", request.Mechanism));
        }

        var (values, refusal) = await DemandForms.CheckAsync(kit, session, procedure, request, around);
        if (refusal is not null)
        {
            return Outcomes.Refuse<DemandReceipt>(refusal);
        }

        var salt = FollowCodes.Salt(kit.Parts.Entropy);
        var draft = await OpenAsync(session, request, origin, procedure, around);
        var code = FollowCodes.Make(salt, request.IdempotencyKey);
        Must(await Beginnings.StartAsync(session, draft, procedure, Wanted(draft, request, kind, values, code)));
        var number = draft.Case.Number;
        await kit.Steps.SaveAsync(session, draft);
        await Receipts.AddAsync(session, key, request.Digest, JsonSerializer.Serialize(new Kept(draft.Id.Value, number, salt)), around.Now);
        return Outcomes.Done(new DemandReceipt(draft.Id, number, code));
    }

    private async ValueTask<CaseDraft> OpenAsync(
        IWriteSession session, RegisterDemand request, DemandOrigin? origin, Procedure procedure, Surroundings around)
    {
        var by = request.RegisteredBy ?? (origin is null ? StepHeader.Reporter : StepHeader.System);
        var header = StepHeader.Of(by, "RegisterDemand", ("channel", request.Channel), ("mechanism", request.Mechanism));
        var beginnings = new Beginnings(kit);
        if (origin is null)
        {
            return await beginnings.OpenAsync(session, header, procedure);
        }

        // Nothing happens in the future, whatever another system's clock said.
        var happened = origin.HappenedAt > around.Now ? around.Now : origin.HappenedAt;
        header = header with { Arguments = header.Arguments.SetItem("source", origin.Source).SetItem("externalId", origin.ExternalId) };
        return await beginnings.OpenAsync(session, header, procedure, (happened, origin.ClocksRun ? happened : around.Now));
    }

    private NewCase Wanted(
        CaseDraft draft, RegisterDemand request, ReporterKind kind, ImmutableSortedDictionary<string, FeelValue> values, string code)
    {
        var data = values.Where(v => v.Value is not FeelValue.Null).ToImmutableSortedDictionary(v => v.Key, v => ValueJson.Write(v.Value), StringComparer.Ordinal);
        var category = request.Category is { Length: > 0 } known ? FeelValue.Of(known) : FeelValue.Missing;
        var text = request.Text.ReplaceLineEndings("\n").Trim();
        return new NewCase(request.Channel, draft.Around.Organisation.PlaceOf(request.Place)!, request.StartedTitle?.Trim() ?? Title(text), text)
        {
            Reporter = request.StartedTitle is null ? Reporter(draft, request, kind) : null,
            Photos = request.Photos.IsDefault ? [] : [.. request.Photos.Distinct(StringComparer.Ordinal)],
            FollowUpHash = request.StartedTitle is null ? FollowUpCode.Hash(code) : null,
            Data = category is FeelValue.Null ? data : data.SetItem("category", ValueJson.Write(category)),
            Variables = values.SetItem("category", category),
        };
    }

    private Reporter Reporter(CaseDraft draft, RegisterDemand request, ReporterKind kind)
    {
        var digests = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        void Keep(string name, string? value)
        {
            if (!request.Anonymous && !string.IsNullOrWhiteSpace(value))
            {
                var salt = FollowCodes.Salt(kit.Parts.Entropy);
                draft.Personal.Add(new PersonalValue(name, salt, value.Trim()));
                digests[name] = kit.Parts.Digest.Hex(Encoding.UTF8.GetBytes($"{salt}/{value.Trim()}"));
            }
        }

        Keep(PersonalNames.Name, request.ReporterName);
        Keep(PersonalNames.Contact, request.ReporterContact);
        return new Reporter(kind, request.Anonymous, digests.ContainsKey(PersonalNames.Contact), digests.ToImmutable());
    }

    private static string Title(string text)
    {
        var line = text.Split('\n', 2)[0].Trim();
        if (line.Length <= TitleLength)
        {
            return line;
        }

        // A character beyond the first 65,536 takes two places, which belong together.
        var kept = char.IsHighSurrogate(line[TitleLength - 2]) ? TitleLength - 2 : TitleLength - 1;
        return string.Concat(line.AsSpan(0, kept), "…");
    }

    private static void Must(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"Expected to register a checked demand, but it was refused with {refusal.Code}.");
        }
    }

    private sealed record Kept(long Case, string Number, string Salt);
}
