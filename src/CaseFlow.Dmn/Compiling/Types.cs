using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Compiling;

/// <summary>The types that a file can name: those of FEEL and its own.</summary>
internal sealed class Types(DmnDocument document, Texts texts, DmnFindings findings)
{
    private readonly ILookup<string, ItemDefinition> own = document.ItemDefinitions.ToLookup(type => type.Name, StringComparer.Ordinal);

    /// <summary>The type of a name; any type, with a finding, where the name means nothing that is carried out.</summary>
    internal ValueType Of(string? name, string owner, int line)
    {
        var allowed = new List<Feel.FeelUnaryTests>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var wanted = name;
        while (wanted is not null)
        {
            if (own[wanted].FirstOrDefault() is { IsCollection: false, Structure: ItemStructure.Simple simple } type && seen.Add(wanted))
            {
                if (texts.Tests(simple.AllowedValues, owner, new Place(null, type.Name)) is { } tests)
                {
                    allowed.Add(tests);
                }

                wanted = simple.TypeRef;
            }
            else if (ValueType.Find(wanted) is { } basic && !seen.Contains(wanted))
            {
                return basic with { Name = name!, Allowed = [.. allowed] };
            }
            else
            {
                findings.Add(
                    DmnCodes.TypeUnknown, owner, line,
                    $"Expected the type '{wanted}' of '{owner}' to be one of FEEL or a simple one that the file defines, but it is not. Choose another.",
                    ("type", wanted));
                break;
            }
        }

        return ValueType.Any with { Allowed = [.. allowed] };
    }
}
