using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Tests.Xml;

public sealed class RandomModelTests
{
    [Fact]
    public void Models_of_any_shape_are_read_as_they_were_written()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var model = new RandomModel(seed).Make();
            var written = DmnWriterTests.Written(model);
            var reading = Dmn.File(written);
            reading.Findings.Should().BeEmpty($"of seed {seed}: {written}");
            Shown(reading.Document!).Should().Be(Shown(model), $"of seed {seed}");
        }
    }

    // Everything that the model has, but for lines: written again without the file.
    private static string Shown(DmnDocument document) => DmnWriterTests.Written(document with { Source = null });
}
