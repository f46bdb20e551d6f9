using System.Globalization;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;

namespace CaseFlow.Host.Pages.Operations;

/// <summary>Instructions as hidden fields carry them from one showing of the page to the next: word and parts, separated by bars.</summary>
internal static class PlannedChange
{
    private const char Bar = '|';
    private const int LongestId = 500;

    /// <summary>Writes an instruction.</summary>
    /// <param name="instruction">The instruction.</param>
    public static string Write(Instruction instruction) => string.Join(Bar, instruction switch
    {
        Instruction.CancelVisit cancel => ["cancel", Text(cancel.Visit)],
        Instruction.CancelElement cancel => ["cancel-element", cancel.Element.Value],
        Instruction.RemoveToken remove => ["remove-token", remove.Flow.Value, Text(remove.Scope)],
        Instruction.StartBefore start => ["start", start.Element.Value, Text(start.Scope)],
        Instruction.StartOnFlow start => ["start-on-flow", start.Flow.Value, Text(start.Scope)],
        Instruction.Move move => (string[])["move", Text(move.Visit), move.Element.Value],
        _ => throw new InvalidOperationException($"Expected to write '{instruction.GetType().Name}', but there is no word for it."),
    });

    /// <summary>Reads an instruction; null when the text is none.</summary>
    /// <param name="text">The text.</param>
    public static Instruction? Read(string? text) => text?.Split(Bar) switch
    {
        ["cancel", var visit] when Id(visit) is { } id => new Instruction.CancelVisit(id),
        ["cancel-element", var element] when Element(element) is { } id => new Instruction.CancelElement(id),
        ["remove-token", var flow, var scope] when Element(flow) is { } id && IsScope(scope) => new Instruction.RemoveToken(id, Id(scope)),
        ["start", var element, var scope] when Element(element) is { } id && IsScope(scope) => new Instruction.StartBefore(id, Id(scope)),
        ["start-on-flow", var flow, var scope] when Element(flow) is { } id && IsScope(scope) => new Instruction.StartOnFlow(id, Id(scope)),
        ["move", var visit, var element] when Id(visit) is { } id && Element(element) is { } to => new Instruction.Move(id, to),
        _ => null,
    };

    /// <summary>A visit or scope from a form; null for none.</summary>
    /// <param name="text">The number.</param>
    public static ElementInstanceId? Id(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new ElementInstanceId(id) : null;

    private static bool IsScope(string text) => text.Length == 0 || Id(text) is not null;

    private static ElementId? Element(string text) => text.Length is > 0 and <= LongestId ? new ElementId(text) : null;

    private static string Text(ElementInstanceId? id) => id?.Value.ToString(CultureInfo.InvariantCulture) ?? "";
}
