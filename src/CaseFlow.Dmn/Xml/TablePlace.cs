using System.Xml.Linq;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Finds decision tables in a file.</summary>
internal static class TablePlace
{
    /// <summary>The table of an id, or that is the logic of an element of an id; null for none.</summary>
    internal static ElementNode? Find(ElementNode root, string place)
    {
        var model = root.Name.Namespace;
        foreach (var table in root.Descendants(model + "decisionTable"))
        {
            if (ReadingContext.IdOf(table) == place || IsLogicOf(table.Parent!, place, model))
            {
                return table;
            }
        }

        return null;
    }

    private static bool IsLogicOf(ElementNode parent, string place, XNamespace model) =>
        parent.Name == model + "encapsulatedLogic"
            ? ReadingContext.IdOf(parent.Parent!) == place
            : parent.Name == model + "decision" && ReadingContext.IdOf(parent) == place;
}
