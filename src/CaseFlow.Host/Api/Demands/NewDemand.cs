using System.Collections.Immutable;
using System.Text.Json;

namespace CaseFlow.Host.Api.Demands;

/// <summary>A demand to register.</summary>
internal sealed record NewDemand
{
    /// <summary>How it came in: a channel of the mechanism. Without token only <c>web</c> (the default) and <c>qr</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>The mechanism whose procedure is started; <c>on-demand-handling</c> when missing.</summary>
    public string? Mechanism { get; init; }

    /// <summary>The id of the place the demand is about: compound, grid or building.</summary>
    public string? Place { get; init; }

    /// <summary>The id of the category; missing while nobody has classified it.</summary>
    public string? Category { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>Handles of uploaded photos, at most 6.</summary>
    public ImmutableArray<string>? Photos { get; init; }

    /// <summary>The reporter's name. Not kept when anonymous.</summary>
    public string? ReporterName { get; init; }

    /// <summary>The reporter's telephone. Not kept when anonymous.</summary>
    public string? ReporterContact { get; init; }

    /// <summary>Who brings the demand: <c>person</c> (the default), <c>household</c>, <c>enterprise</c> or <c>shop</c>.</summary>
    public string? ReporterKind { get; init; }

    /// <summary>Whether the reporter stays anonymous; false when missing.</summary>
    public bool? Anonymous { get; init; }

    /// <summary>
    /// Further fields of the mechanism's registration form by name: texts, dates (<c>yyyy-MM-dd</c>) and choices as strings, numbers as numbers,
    /// money as whole fen, yes and no as booleans.
    /// </summary>
    public ImmutableSortedDictionary<string, JsonElement>? Fields { get; init; }
}
