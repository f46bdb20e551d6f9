using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Migrating;

/// <summary>An element of the old version for which no counterpart is proposed.</summary>
/// <param name="Element">The element.</param>
/// <param name="Candidates">Those that fit equally well, of which a person must choose; empty where none fits.</param>
public sealed record OpenElement(ElementId Element, ImmutableArray<ElementId> Candidates);
