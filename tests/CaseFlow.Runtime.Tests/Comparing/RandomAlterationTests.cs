using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CaseFlow.Runtime.Comparing;

namespace CaseFlow.Runtime.Tests.Comparing;

/// <summary>One thing of a real procedure is altered at random: it is found, it is named, and turned round the comparison says the opposite.</summary>
public sealed class RandomAlterationTests
{
    private const int Runs = 3;
    private static readonly HashSet<string> Meaningless = new(["incoming", "outgoing", "flowNodeRef", "DMNDI", "BPMNDiagram"], StringComparer.Ordinal);

    public static TheoryData<string> Mechanisms() => [.. Versions.All];

    [Theory]
    [MemberData(nameof(Mechanisms))]
    public void Whatever_is_altered_is_named(string mechanism)
    {
        var files = Versions.Files(mechanism);
        var before = Versions.Read(mechanism);
        var random = new Random(mechanism.Sum(letter => letter));
        var done = 0;
        for (var attempt = 0; attempt < 200 && done < Runs; attempt++)
        {
            var file = files.Keys.ElementAt(random.Next(files.Count));
            file = attempt % 2 == 0 ? "process.bpmn" : file;
            var (text, owner) = file.EndsWith(".json", StringComparison.Ordinal) ? AlterJson(Text(files, file), random) : AlterXml(Text(files, file), random);
            if (text is null || Versions.TryRead(mechanism, files.SetItem(file, Encoding.UTF8.GetBytes(text))) is not { } after)
            {
                continue;
            }

            done++;
            var there = ProcedureComparison.Of(before, after).Differences;
            var back = ProcedureComparison.Of(after, before).Differences;
            there.Any(difference => Names(difference, owner)).Should().BeTrue($"{mechanism}/{file}: {owner} was altered, but was said: {string.Join('\n', there.Select(d => Versions.Line(d)))}");
            back.Select(difference => Versions.Line(difference, turned: true)).Should().BeEquivalentTo(there.Select(difference => Versions.Line(difference)));
        }

        done.Should().Be(Runs);
    }

    [Fact]
    public void Two_procedures_that_share_little_are_compared_both_ways_alike()
    {
        var all = Versions.All.Select(Versions.Read).ToList();
        foreach (var (one, other) in all.Zip(all.Skip(1)))
        {
            var there = ProcedureComparison.Of(one, other).Differences.Select(difference => Versions.Line(difference));
            var back = ProcedureComparison.Of(other, one).Differences.Select(difference => Versions.Line(difference, turned: true));
            back.Order(StringComparer.Ordinal).Should().Equal(there.Order(StringComparer.Ordinal), $"{one.Mechanism.Id} and {other.Mechanism.Id}");
        }
    }

    private static string Text(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, string file) => Encoding.UTF8.GetString(files[file].Span);

    private static bool Names(ProcedureDifference difference, string owner) =>
        difference.Kind != DifferenceKind.Drawing
        && new[] { difference.Before, difference.After }.OfType<ComparedPart>().Any(part => part.Key == owner || part.Path.Contains(":" + owner, StringComparison.Ordinal) || part.Key.Contains(owner, StringComparison.Ordinal));

    private static (string? Text, string Owner) AlterXml(string text, Random random)
    {
        var document = XDocument.Parse(text, LoadOptions.PreserveWhitespace);
        var elements = document.Descendants().Where(element => element.AncestorsAndSelf().All(around => !Meaningless.Contains(around.Name.LocalName))).ToList();
        var element = elements[random.Next(elements.Count)];
        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name != "id" && attribute.Name.LocalName != "type").ToList();
        var isTable = document.Root!.Name.LocalName == "definitions" && document.Descendants().Any(inner => inner.Name.LocalName == "decisionTable");
        if (attributes.Count > 0)
        {
            attributes[random.Next(attributes.Count)].Value += "1";
        }
        else if (!element.HasElements && element.Value.Length > 0)
        {
            element.Value += " ";
            element.Value = element.Value.Trim() + "1";
        }
        else
        {
            return (null, "");
        }

        return (document.ToString(SaveOptions.DisableFormatting), OwnerOf(element, isTable));
    }

    private static string OwnerOf(XElement element, bool isTable)
    {
        string[] inner = isTable ? ["inputEntry", "outputEntry", "decisionTable", "variable", "inputExpression", "literalExpression", "informationRequirement", "input", "output", "authorityRequirement"]
            : ["laneSet", "multiInstanceLoopCharacteristics", "timerEventDefinition", "messageEventDefinition", "errorEventDefinition", "signalEventDefinition", "escalationEventDefinition", "terminateEventDefinition", "conditionalEventDefinition", "linkEventDefinition", "conditionExpression", "compensateEventDefinition"];
        var owner = element.AncestorsAndSelf().First(around => around.Parent is null || (around.Attribute("id") is not null && !inner.Contains(around.Name.LocalName) && around.Name.Namespace == element.Document!.Root!.Name.Namespace));
        return owner.Parent is null ? "" : (string)owner.Attribute("id")!;
    }

    private static (string? Text, string Owner) AlterJson(string text, Random random)
    {
        var root = JsonNode.Parse(text)!;
        var leaves = Leaves(root).Where(leaf => leaf.Parent is JsonObject && leaf.GetPropertyName() is not ("$schema" or "id" or "key" or "element")).ToList();
        var leaf = leaves[random.Next(leaves.Count)];
        var owner = Owner(leaf);
        JsonNode? other = leaf.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.True => false,
            System.Text.Json.JsonValueKind.False => true,
            System.Text.Json.JsonValueKind.Number => leaf.GetValue<decimal>() + 1,
            System.Text.Json.JsonValueKind.String => leaf.GetValue<string>() + "1",
            _ => null,
        };
        leaf.ReplaceWith(other);
        return (root.ToJsonString(), leaf == root ? "" : owner);
    }

    private static IEnumerable<JsonValue> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Leaves(member.Value!)),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => Leaves(item!)),
        _ => [(JsonValue)node],
    };

    private static string Owner(JsonNode leaf)
    {
        for (var around = leaf.Parent; around is not null; around = around.Parent)
        {
            if (around is JsonObject members && around.Parent is JsonArray && (members["id"] ?? members["name"] ?? members["element"]) is JsonValue name && name.GetValueKind() == System.Text.Json.JsonValueKind.String)
            {
                return name.GetValue<string>();
            }
        }

        return "";
    }
}
