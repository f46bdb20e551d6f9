using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Tests;

public class FeelJsonTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("0.1", "0.1")]
    [InlineData("[1, \"a\"]", "[1,\"a\"]")]
    [InlineData("{b: 1, a: {}}", "{\"a\":{},\"b\":1}")]
    [InlineData("12345678901234567890", "{\"@\":\"number\",\"v\":\"12345678901234567890\"}")]
    [InlineData("1e100", "{\"@\":\"number\",\"v\":\"1E\\u002B100\"}")]
    [InlineData("@\"2026-01-02\"", "{\"@\":\"date\",\"v\":\"2026-01-02\"}")]
    [InlineData("@\"10:00:00Z\"", "{\"@\":\"time\",\"v\":\"10:00:00Z\"}")]
    [InlineData("@\"2026-01-02T03:04:05.5-08:00\"", "{\"@\":\"dateTime\",\"v\":\"2026-01-02T03:04:05.5-08:00\"}")]
    [InlineData("@\"10:00:00.000000001@Asia/Tokyo\"", "{\"@\":\"time\",\"v\":\"10:00:00.000000001@Asia/Tokyo\"}")]
    [InlineData("@\"-12345-01-02T03:04:05@Etc/UTC\"", "{\"@\":\"dateTime\",\"v\":\"-12345-01-02T03:04:05@Etc/UTC\"}")]
    [InlineData("@\"P1DT2H\"", "{\"@\":\"duration\",\"v\":\"P1DT2H\"}")]
    [InlineData("@\"-P14M\"", "{\"@\":\"duration\",\"v\":\"-P1Y2M\"}")]
    [InlineData("{\"@\": \"date\", v: \"x\"}", "{\"@\":\"context\",\"v\":[\"@\",\"date\",\"v\",\"x\"]}")]
    [InlineData("[1..5)", "{\"@\":\"range\",\"v\":\"[1..5)\"}")]
    [InlineData("(> 5)", "{\"@\":\"range\",\"v\":\"(\\u003E5)\"}")]
    [InlineData("(<= @\"P1D\")", "{\"@\":\"range\",\"v\":\"(\\u003C=duration(\\u0022P1D\\u0022))\"}")]
    [InlineData("[\"a..\"..\"b\"]", "{\"@\":\"range\",\"v\":\"[\\u0022a..\\u0022..\\u0022b\\u0022]\"}")]
    public void Values_are_plain_json_or_tagged(string expression, string json)
    {
        var value = Feel.Run(expression).Value;
        Write(value).Should().Be(json);
        Read(json).Should().Be(value);
    }

    [Theory]
    [InlineData("{\"@\":\"date\",\"v\":\"2026-13-01\"}")]
    [InlineData("{\"@\":\"time\",\"v\":\"10:00:00@Mars/Olympus\"}")]
    [InlineData("{\"@\":\"planet\",\"v\":\"Mars\"}")]
    [InlineData("{\"@\":\"range\",\"v\":\"5..1\"}")]
    [InlineData("{\"@\":\"range\",\"v\":\"[a..b]\"}")]
    [InlineData("{\"@\":\"date\"}")]
    [InlineData("{\"@\":5,\"v\":\"1\"}")]
    [InlineData("{\"@\":\"context\",\"v\":[\"a\"]}")]
    [InlineData("{\"@\":\"string\",\"v\":\"d83\"}")]
    [InlineData("1e99999")]
    public void Foreign_tags_are_refused(string json)
    {
        var read = () => Read(json);
        read.Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("sum", "null")]
    [InlineData("[function(a) a]", "[null]")]
    public void A_function_is_null(string expression, string json) => Write(Feel.Run(expression).Value).Should().Be(json);

    [Fact]
    public void A_json_number_is_read_exactly() => Read("123456789.123456789123456789").Should().Be(FeelValue.Of(Feel.Number("123456789.123456789123456789")));

    [Fact]
    public void Any_value_comes_back_from_json_and_from_feel_text()
    {
        var random = new Random(20260305);
        for (var i = 0; i < 2000; i++)
        {
            var value = AnyValue(random, 3);
            var json = Write(value);
            Read(json).Should().Be(value, "because {0} round-trips", json);
            Write(Read(json)).Should().Be(json);
            if (!json.Contains("\"string\"", StringComparison.Ordinal))
            {
                Feel.Run(FeelText.Show(value)).Value.Should().Be(value);
            }
        }
    }

    private static FeelValue AnyValue(Random random, int depth) => random.Next(depth > 0 ? 13 : 11) switch
    {
        0 => FeelValue.Missing,
        1 => FeelValue.Of(random.Next(2) == 0),
        2 => FeelValue.Of(random.NextInt64(long.MinValue, long.MaxValue)),
        3 => FeelValue.Of(Feel.Number($"{random.NextInt64()}{random.NextInt64(1_000_000)}e{random.Next(-60, 60)}")),
        4 => FeelValue.Of(AnyText(random)),
        5 => new FeelValue.Date(AnyDate(random)),
        6 => new FeelValue.Time(AnyTime(random)),
        7 => new FeelValue.DateAndTime(new(AnyDate(random), AnyTime(random))),
        8 => new FeelValue.DayTimeDuration(FeelDuration.Of((Int128)random.NextInt64(long.MinValue, long.MaxValue) * (random.Next(2) == 0 ? 1 : 100_000_000) >> random.Next(60))!.Value),
        9 => new FeelValue.YearMonthDuration(random.NextInt64(-5000, 5000)),
        10 => AnyRange(random),
        11 => new FeelValue.List([.. Enumerable.Range(0, random.Next(4)).Select(_ => AnyValue(random, depth - 1))]),
        _ => new FeelValue.Context(Enumerable.Range(0, random.Next(4)).Select(i => KeyValuePair.Create(AnyKey(random) + i, AnyValue(random, depth - 1)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal)),
    };

    private static readonly Operator[] Comparisons = [Operator.Less, Operator.LessOrEqual, Operator.Greater, Operator.GreaterOrEqual];

    private static FeelValue.Range AnyRange(Random random)
    {
        var (low, length) = (random.NextInt64(-1000, 1000), random.NextInt64(0, 50));
        return random.Next(3) == 0
            ? Ranges.Of(Comparisons[random.Next(Comparisons.Length)], FeelValue.Of(low))!
            : new(FeelValue.Of(low), random.Next(2) == 0, FeelValue.Of(low + length), random.Next(2) == 0);
    }

    private static string AnyKey(Random random) => new[] { "a", "费用", "with space", "@", "v", "if" }[random.Next(6)];

    private static string AnyText(Random random) =>
        new([.. Enumerable.Range(0, random.Next(6)).Select(_ => (char)(random.Next(4) == 0 ? random.Next(0x10000) : random.Next(32, 127)))]);

    private static FeelDate AnyDate(Random random) =>
        FeelDate.FromDayNumber(random.NextInt64(-365_000_000_000, 365_000_000_000) >> random.Next(40))!.Value;

    private static FeelTime AnyTime(Random random) =>
        FeelTime.Of(random.NextInt64(TimeSpan.TicksPerDay) * 100 / (random.Next(2) == 0 ? 1 : 7), AnyZone(random))!.Value;

    private static FeelZone AnyZone(Random random) => random.Next(3) switch
    {
        0 => default,
        1 => FeelZone.Utc,
        _ => FeelZone.FromOffset(random.Next(-FeelZone.LargestOffset, FeelZone.LargestOffset))!.Value,
    };

    private static string Write(FeelValue value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            FeelJson.Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static FeelValue Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return FeelJson.Read(document.RootElement);
    }
}
