using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml.Readers;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>
/// Checks that references within the file lead to an element of a kind that the standard allows. What a prefix sends to another file is left alone,
/// as is what other tools fill with names of their own.
/// </summary>
internal static class ReferenceCheck
{
    public static void Check(Identities identities, string targetNamespace, ReadingContext context)
    {
        foreach (var reference in identities.References)
        {
            if (reference.Shape.Targets.IsEmpty || (reference.Space is { } space && space != targetNamespace))
            {
                continue;
            }

            if (!identities.Elements.TryGetValue(reference.Target, out var found))
            {
                ReportUnresolved(reference, context);
            }
            else if (!reference.Shape.IsLoose && !reference.Shape.Targets.Any(found.Type.Is))
            {
                ReportWrongKind(reference, found.Type, context);
            }
        }
    }

    private static void ReportUnresolved(Reference reference, ReadingContext context) => context.Report(
        BpmnCodes.ReferenceUnresolved,
        reference.Shape.IsLoose ? Severity.Warning : Severity.Error,
        reference.At,
        $"Expected {reference.Name} to name something declared in the file, but '{reference.Target}' is not. Declare it or choose another.",
        ("attribute", reference.Name),
        ("target", reference.Target));

    private static void ReportWrongKind(Reference reference, TypeShape found, ReadingContext context)
    {
        // Some modellers write the activity itself where its data belongs: that says too little to be carried out, but nothing false.
        var isOwnActivity = reference.At.AncestorsAndSelf().FirstOrDefault(part => part.Name.LocalName is "dataInputAssociation" or "dataOutputAssociation")
            ?.Parent?.Attribute("id")?.Value == reference.Target;
        var allowed = string.Join(", ", reference.Shape.Targets.Select(target => target.Element));
        context.Report(
            BpmnCodes.ReferenceWrongKind,
            isOwnActivity ? Severity.Blocking : Severity.Error,
            reference.At,
            $"Expected {reference.Name} to lead to {allowed}, but '{reference.Target}' is a {found.Element}. Choose another.",
            ("attribute", reference.Name),
            ("target", reference.Target),
            ("kind", found.Element),
            ("allowed", allowed));
    }
}
