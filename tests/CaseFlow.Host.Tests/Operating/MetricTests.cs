using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Host.Metrics;
using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Host.Tests.Operating;

public sealed partial class MetricTests
{
    [Fact]
    public void Labels_and_help_are_escaped_and_histograms_are_cumulative()
    {
        var counter = new MetricFamily(new MetricDescription("i", "a_total", MetricKind.Counter, "Back\\slash and\nline.") { Labels = [("tag", "label")] });
        counter.Take(1, [new("tag", "a\"b\\c\nd"), new("dropped", "x")], isTotal: false);
        counter.Take(2.5, [new("tag", "a\"b\\c\nd")], isTotal: false);
        var histogram = new MetricFamily(new MetricDescription("h", "h", MetricKind.Histogram, "H.") { Bounds = [1, 2] });
        foreach (var value in new[] { 0.5, 1, 1.5, 9 })
        {
            histogram.Take(value, [], isTotal: false);
        }

        PrometheusText.Write([counter, histogram]).Should().Be(
            "# HELP a_total Back\\\\slash and\\nline.\n# TYPE a_total counter\na_total{label=\"a\\\"b\\\\c\\nd\"} 3.5\n"
            + "# HELP h H.\n# TYPE h histogram\nh_bucket{le=\"1\"} 2\nh_bucket{le=\"2\"} 3\nh_bucket{le=\"+Inf\"} 4\nh_sum 12\nh_count 4\n");
    }

    [Fact]
    public void A_gauge_keeps_the_last_value_and_a_metric_without_values_is_left_out()
    {
        var gauge = new MetricFamily(new MetricDescription("g", "g", MetricKind.Gauge, "G."));
        PrometheusText.Write([gauge]).Should().BeEmpty();
        gauge.Take(5, [], isTotal: true);
        gauge.Take(3, [], isTotal: true);
        PrometheusText.Write([gauge]).Should().EndWith("\ng 3\n");
    }

    [Fact]
    public void Labels_without_bound_are_gathered()
    {
        var family = new MetricFamily(new MetricDescription("i", "a_total", MetricKind.Counter, "A.") { Labels = [("tag", "label")] });
        for (var i = 0; i < 10_000; i++)
        {
            family.Take(1, [new("tag", $"value {i}")], isTotal: false);
        }

        family.Series.Should().HaveCount(MetricFamily.MostSeries + 1);
        family.Series.Single(one => one.Labels[0] == "other").Value.Should().Be(10_000 - MetricFamily.MostSeries);
    }

    [Fact]
    public void Meters_of_another_application_are_not_heard()
    {
        using var own = new ServiceCollection().AddMetrics().BuildServiceProvider();
        using var other = new ServiceCollection().AddMetrics().BuildServiceProvider();
        using var listener = new MetricListener(own.GetRequiredService<IMeterFactory>());
        var mine = own.GetRequiredService<IMeterFactory>().Create(HostMeter.Name).CreateCounter<long>("caseflow.sign_in.failures");
        var theirs = other.GetRequiredService<IMeterFactory>().Create(HostMeter.Name).CreateCounter<long>("caseflow.sign_in.failures");

        mine.Add(2);
        theirs.Add(40);

        PrometheusText.Write(listener.Families).Should().Contain("\ncaseflow_sign_in_failures_total 2\n");
    }

    [Fact]
    public async Task The_text_names_requests_steps_refusals_tasks_and_memory()
    {
        await using var county = await LiveCounty.StartAsync();
        using var caller = Caller.Of(county, address: "127.0.0.1");
        await caller.PostAsync("/sign-in", ("login", "nobody"), ("password", "secret-4711"));
        (await caller.GetAsync("/cases/does-not-exist")).Status.Should().Be(302);

        var answer = await caller.GetAsync("/metrics");

        answer.Status.Should().Be(200);
        foreach (var line in answer.Html.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            (line.StartsWith('#') || Sample().IsMatch(line)).Should().BeTrue(line);
        }

        Value(answer.Html, "caseflow_sign_in_failures_total").Should().Be(1);
        Value(answer.Html, "caseflow_refusals_total{use_case=\"SignIn\",code=\"sign-in.wrong\"}").Should().Be(1);
        Value(answer.Html, "caseflow_open_tasks").Should().Be(0);
        Value(answer.Html, "process_working_set_bytes").Should().BeGreaterThan(1_000_000);
        Value(answer.Html, "caseflow_store_bytes{file=\"database\"}").Should().BeGreaterThan(1000);
        Value(answer.Html, "caseflow_http_request_duration_seconds_count{route=\"sign-in\",method=\"POST\",status=\"422\"}").Should().Be(1);
        answer.Html.Should().NotContain("secret-4711").And.NotContain("does-not-exist");
    }

    [Theory]
    [InlineData("loopback", "127.0.0.1", 200)]
    [InlineData("loopback", "10.1.2.3", 404)]
    [InlineData("everyone", "10.1.2.3", 200)]
    [InlineData("off", "127.0.0.1", 404)]
    public async Task Who_may_read_them_is_a_setting(string setting, string address, int status)
    {
        await using var county = await LiveCounty.StartAsync(settings => settings with { Metrics = setting });
        using var caller = Caller.Of(county, address: address);

        (await caller.GetAsync("/metrics")).Status.Should().Be(status);
    }

    private static double Value(string text, string name) => double.Parse(
        text.Split('\n').Single(line => line.StartsWith(name + " ", StringComparison.Ordinal))[(name.Length + 1)..], CultureInfo.InvariantCulture);

    [GeneratedRegex("""^[a-z_]+(\{([a-z_]+="([^"\\]|\\.)*",?)+\})? (\+Inf|NaN|-?[0-9.]+(E[+-]?[0-9]+)?)$""")]
    private static partial Regex Sample();
}
