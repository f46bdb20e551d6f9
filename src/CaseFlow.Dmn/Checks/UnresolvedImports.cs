using CaseFlow.Dmn.Xml;

namespace CaseFlow.Dmn.Checks;

/// <summary>Imports lead to a file that is at hand, and are of DMN (DMN 1.5 §6.3.3).</summary>
internal sealed class UnresolvedImports : IDmnRule
{
    public void Check(CheckContext context)
    {
        foreach (var import in context.Document.Imports)
        {
            if (DmnNames.VersionOf(import.ImportType) is null)
            {
                context.Findings.Add(
                    DmnSeverity.Warning, DmnCodes.UnsupportedImport, import.Id, import.Line,
                    $"Expected the import '{import.Name}' to be of a DMN file, but its kind is '{import.ImportType}'. What it brings cannot be evaluated.",
                    ("name", import.Name), ("found", import.ImportType));
            }
            else if (context.Imported is not null && context.FileOf(import.Namespace) is null)
            {
                context.Findings.Add(
                    DmnCodes.ImportUnresolved, import.Id, import.Line,
                    $"Expected a file of the namespace '{import.Namespace}', which '{import.Name}' imports, but it is not at hand. Add it.",
                    ("name", import.Name), ("namespace", import.Namespace));
            }
        }
    }
}
