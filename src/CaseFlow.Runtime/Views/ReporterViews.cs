using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Runtime.Views;

/// <summary>The reporter of a case, in full or masked.</summary>
internal static class ReporterViews
{
    private const int Shown = 4;

    public static async ValueTask<ReporterView> OfAsync(IReadSession session, Case current, bool full)
    {
        var name = await session.LoadPersonalAsync(current.Id, PersonalNames.Name);
        var contact = await session.LoadPersonalAsync(current.Id, PersonalNames.Contact);
        return new ReporterView(current.Reporter?.Anonymous ?? true, !full, full ? name : MaskName(name), full ? contact : MaskContact(contact));
    }

    private static string? MaskName(string? name) => string.IsNullOrEmpty(name) ? null : $"{name[0]}**";

    // The last digits tell two reporters apart without giving the number away.
    private static string? MaskContact(string? contact) =>
        string.IsNullOrEmpty(contact) ? null : contact.Length <= Shown ? "****" : $"****{contact[^Shown..]}";
}
