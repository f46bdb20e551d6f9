using System.Text;
using System.Text.Json;
using CaseFlow.Host.Designing;

namespace CaseFlow.Host.Tests.Designing;

/// <summary>What the editors of a draft send.</summary>
public sealed class DraftBodyTests
{
    [Fact]
    public void A_null_takes_a_file_away_and_an_empty_text_does_not()
    {
        using var body = JsonDocument.Parse("""{"files":{"forms/a.json":null,"forms/b.json":"","forms/c.json":"字"}}""");

        var files = DraftBody.FilesOf(body.RootElement)!;

        files["forms/a.json"].Should().BeNull();
        files["forms/b.json"]!.Value.Length.Should().Be(0);
        Encoding.UTF8.GetString(files["forms/c.json"]!.Value.Span).Should().Be("字");
    }
}
