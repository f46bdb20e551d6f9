using System.Text.Json.Nodes;

namespace CaseFlow.Testing;

/// <summary>
/// The compound of catalogue W4: 500 owners, 60,000 square metres. Voters 1 to 150 have 120 square metres each, 151 to 190 have 100,
/// 191 to 350 have 125, the others 120.
/// </summary>
public static class OwnersRoll
{
    /// <summary>The dwelling of an owner, as the roll names it.</summary>
    /// <param name="number">1 to 500.</param>
    public static string Voter(int number) => $"{number:D3}";

    /// <summary>The list of owners with the roll of the compound.</summary>
    /// <param name="compound">The compound's id.</param>
    public static string Of(string compound)
    {
        var file = JsonNode.Parse(ReferenceListFiles.All["owners"].Span)!;
        for (var i = 1; i <= 500; i++)
        {
            file["entries"]!.AsArray().Add(new JsonObject
            {
                ["key"] = Voter(i), ["compound"] = compound, ["voter"] = Voter(i), ["area"] = i is > 150 and <= 190 ? 100 : i is > 190 and <= 350 ? 125 : 120,
                ["mark"] = "test", ["sources"] = new JsonArray("catalogue §8 W4"),
            });
        }

        return file.ToJsonString();
    }
}
