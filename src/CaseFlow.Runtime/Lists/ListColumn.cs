using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Lists;

/// <summary>A column of a reference list.</summary>
/// <param name="Id">Its id, camel case; also its name in expressions.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Required">Whether every entry fills it.</param>
/// <param name="Options">The options of a choice; empty for other kinds.</param>
public sealed record ListColumn(string Id, LocalText Name, ListColumnKind Kind, bool Required, ImmutableArray<FieldOption> Options);
