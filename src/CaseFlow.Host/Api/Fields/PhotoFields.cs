using System.Collections.Immutable;
using CaseFlow.Host.Api.Files;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Api.Fields;

/// <summary>Photos of a field: handles of the sender's uploads, or ids that the field holds already.</summary>
internal static class PhotoFields
{
    /// <summary>The ids of what was sent.</summary>
    /// <param name="handles">Opens handles.</param>
    /// <param name="person">The sender; null without token.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="sent">What was sent.</param>
    /// <param name="held">Ids that the field holds already.</param>
    /// <param name="problems">Where what is wrong is noted.</param>
    public static ImmutableArray<string> Open(
        PhotoHandles handles, string? person, string field, IEnumerable<string?> sent, ImmutableArray<string> held, List<FieldProblem> problems)
    {
        var ids = sent.Select(one => one is null ? null : held.Contains(one) ? one : handles.Open(one, person)).ToList();
        if (ids.Contains(null))
        {
            problems.Add(FieldProblem.Of(field, FormCodes.PhotoUnknown));
        }

        return [.. ids.OfType<string>().Distinct(StringComparer.Ordinal)];
    }
}
