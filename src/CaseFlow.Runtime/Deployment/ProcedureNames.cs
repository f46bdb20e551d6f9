using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Deployment;

/// <summary>Names that procedures give to mechanisms, roles and channels.</summary>
/// <param name="procedures">The procedures to look in, the first one that knows a name wins.</param>
internal sealed class ProcedureNames(IEnumerable<Procedure> procedures)
{
    private readonly ImmutableArray<Procedure> all = [.. procedures];

    /// <summary>The mechanisms that open cases, by id.</summary>
    public IEnumerable<Mechanism> Registering =>
        all.Select(p => p.Mechanism).Where(m => !m.Channels.IsEmpty).OrderBy(m => m.Id, StringComparer.Ordinal);

    public LocalText Mechanism(string id) => all.FirstOrDefault(p => p.Mechanism.Id == id)?.Mechanism.Name ?? new LocalText(id, id);

    public LocalText Role(string id) =>
        all.SelectMany(p => p.Mechanism.Roles).FirstOrDefault(r => r.Id == id)?.Text ?? new LocalText(id, id);
}
