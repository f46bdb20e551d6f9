using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Rooms;

/// <summary>A message on its way.</summary>
/// <param name="Element">What sent it.</param>
/// <param name="Name">Its name; null where the file names none.</param>
/// <param name="Data">What the receiver takes.</param>
/// <param name="Keys">What correlation keys are read from.</param>
internal sealed record Letter(
    ElementId Element,
    string? Name,
    ImmutableSortedDictionary<string, FeelValue> Data,
    ImmutableSortedDictionary<string, FeelValue> Keys);
