using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>A type is not another name of itself (DMN 1.5 §7.3.3). That a component is of the type around it is allowed: values end somewhere.</summary>
internal sealed class CircularTypes : IDmnRule
{
    public void Check(CheckContext context)
    {
        var based = context.Document.ItemDefinitions
            .Where(item => item.Structure is ItemStructure.Simple { TypeRef: not null })
            .DistinctBy(item => item.Name)
            .ToDictionary(item => item.Name, item => ((ItemStructure.Simple)item.Structure).TypeRef!, StringComparer.Ordinal);
        foreach (var item in context.Document.ItemDefinitions.Where(item => LeadsBack(item.Name, based)))
        {
            context.Report(
                DmnSeverity.Blocking, DmnCodes.TypeCircular, null, item.Line,
                $"Expected the type '{item.Name}' to be made of another, but it is made of itself. Choose a type of FEEL at the end.",
                ("type", item.Name));
        }
    }

    private static bool LeadsBack(string name, Dictionary<string, string> based)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = based.GetValueOrDefault(name); at is not null && seen.Add(at); at = based.GetValueOrDefault(at))
        {
            if (at == name)
            {
                return true;
            }
        }

        return false;
    }
}
