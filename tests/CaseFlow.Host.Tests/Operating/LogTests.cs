using System.Diagnostics;
using System.Text.Json;
using CaseFlow.Host.Logging;
using CaseFlow.Host.Tests.Faults;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaseFlow.Host.Tests.Operating;

public sealed class LogTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public void A_line_of_json_carries_message_data_and_trace()
    {
        using var activity = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        var line = Written(LogLines.AsJson, log => log.LogInformation("CompleteTask done. Case {Case}, {Count}.", "CF-1", 3));

        using var json = JsonDocument.Parse(line);
        json.RootElement.GetProperty("message").GetString().Should().Be("CompleteTask done. Case CF-1, 3.");
        json.RootElement.GetProperty("level").GetString().Should().Be("info");
        json.RootElement.GetProperty("case").GetString().Should().Be("CF-1");
        json.RootElement.GetProperty("count").GetInt32().Should().Be(3);
        json.RootElement.GetProperty("trace").GetString().Should().Be(activity.TraceId.ToString());
    }

    [Theory]
    [InlineData(LogLines.AsText)]
    [InlineData(LogLines.AsJson)]
    public void What_somebody_sent_cannot_begin_a_line_of_its_own(string format)
    {
        var line = Written(format, log => log.LogInformation("Path {Path}.", "/a\r\n2026-01-01T00:00:00.000Z info  Forged: yes\u001b[31m"));

        line.TrimEnd('\r', '\n').Should().NotContain("\n").And.NotContain("\u001b");
        line.Should().Contain("Forged");
    }

    [Fact]
    public async Task The_server_takes_over_the_trace_of_a_request_and_writes_no_personal_data()
    {
        using var folder = new TemporaryFolder();
        using var program = ChildProcess.Start(
            "CaseFlow.Host", "caseflow", folder.Path, "serve", "--profile", "office", "--data-folder", folder.Path, "--address", "http://127.0.0.1:0");
        var said = await program.UntilAsync(line => line.StartsWith("CaseFlow is running: ", StringComparison.Ordinal), Patience);
        using var http = new HttpClient { BaseAddress = new Uri(said.Split(' ')[3]) };
        const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        using var request = new HttpRequestMessage(HttpMethod.Get, "/no-such-page?phone=13800001234");
        request.Headers.Add("traceparent", $"00-{Trace}-00f067aa0ba902b7-01");

        using var answer = await http.SendAsync(request);

        (await answer.Content.ReadAsStringAsync()).Should().Contain(Trace);
        var line = await UntilLoggedAsync(program, "/no-such-page");
        line.Should().Contain("GET /no-such-page 404").And.Contain($"trace={Trace}");
        program.All.Should().NotContain(each => each.Contains("13800001234"));
    }

    // The console writes its lines a moment after the answer.
    private static async Task<string> UntilLoggedAsync(ChildProcess program, string part)
    {
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < Patience)
        {
            if (program.All.FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            await Task.Yield();
        }

        throw new TimeoutException(string.Join('\n', program.All));
    }

    private static string Written(string format, Action<ILogger> write)
    {
        using var kept = new StringWriter();
        write(new Writing(format, kept));
        return kept.ToString();
    }

    private sealed class Writing(string format, StringWriter kept) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            new LogLines(format).Write(new LogEntry<TState>(logLevel, "CaseFlow.Test", eventId, state, exception, formatter), null, kept);
    }
}
