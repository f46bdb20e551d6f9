using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

/// <summary>Reads <c>caseflow:work</c>, and what other modellers write where it says nothing.</summary>
internal static class WorkReader
{
    public static WorkSpec Read(NodeSource source)
    {
        var own = source.Extension("work") is { } work ? Own(work, source.Context) : WorkSpec.Plain;
        if (VendorWorkReader.Read(source) is not { } imported)
        {
            return own;
        }

        return own with
        {
            Imported = imported,
            Form = own.Form ?? VendorWorkReader.Form(imported),
            Clock = own.Clock ?? VendorWorkReader.Clock(imported),
            Role = own.Role ?? (source.Context.HasRoleByLane(source.Id) ? null : VendorWorkReader.Role(imported)),
        };
    }

    private static WorkSpec Own(ElementNode work, ReadingContext context) => new(
        work.Attribute("form")?.Value,
        work.Element(BpmnNames.CaseFlow + "clock") is { } clock ? ClockReader.Read(clock, context) : null,
        [.. Parts(work, "verb").Select(verb => Verb(verb, context))],
        [.. Parts(work, "field").Select(field => new FieldPermission(Text(field, "name"), Text(field, "access")))],
        [.. Parts(work, "notDoneBy").Select(other => new ElementId(Text(other, "element")))],
        RoleReader.Read(work.Element(BpmnNames.CaseFlow + "role")))
    {
        ReturnTo = [.. Parts(work, "returnTo").Select(target => new ElementId(Text(target, "element")))],
        NotPerson = [.. Parts(work, "notPerson").Select(persons => ExpressionReader.Given(persons, "value")).OfType<string>()],
        Deciders = DeciderReader.Read(work.Element(BpmnNames.CaseFlow + "deciders"), context),
    };

    private static string Verb(ElementNode verb, ReadingContext context)
    {
        var name = Text(verb, "name");
        if (name.Length > 0 && !Vocabulary.Verbs.Contains(name))
        {
            context.Report(
                BpmnCodes.VerbUnknown,
                Severity.Blocking,
                verb,
                $"Expected a verb to be one of {Vocabulary.Listed(Vocabulary.Verbs)}, but it is '{name}'. Choose one of them.",
                ("found", name));
        }

        return name;
    }

    private static IEnumerable<ElementNode> Parts(ElementNode work, string name) => work.Elements(BpmnNames.CaseFlow + name);

    private static string Text(ElementNode element, string attribute) => element.Attribute(attribute)?.Value ?? "";
}
