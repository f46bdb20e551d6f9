using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;

namespace CaseFlow.Host.Tests.Faults;

/// <summary>A program of this build, running as a process of its own.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly ConcurrentQueue<string> all = new();

    private ChildProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data, isOutput: true);
        process.ErrorDataReceived += (_, line) => Take(line.Data, isOutput: false);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Everything it said so far.</summary>
    public IEnumerable<string> All => all;

    public static ChildProcess Start(string project, string program, string workingFolder, params string[] arguments)
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var folder = Path.Combine(AppContext.BaseDirectory, "..", "..", project, configuration);
        var start = new ProcessStartInfo("dotnet", [Path.GetFullPath(Path.Combine(folder, program + ".dll")), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingFolder,
        };
        start.Environment["LANG"] = "en";
        start.Environment["LC_ALL"] = "en";
        return new ChildProcess(Process.Start(start)!);
    }

    /// <summary>Waits for the next line of output; fails with everything said when the program ends before.</summary>
    public async Task<string> NextAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            return await lines.Reader.ReadAsync(limit.Token);
        }
        catch (Exception e) when (e is ChannelClosedException or OperationCanceledException)
        {
            throw new InvalidOperationException($"Expected another line, but {e.GetType().Name} after: {string.Join('\n', all)}", e);
        }
    }

    public async Task<string> UntilAsync(Func<string, bool> wanted, TimeSpan patience)
    {
        while (true)
        {
            var line = await NextAsync(patience);
            if (wanted(line))
            {
                return line;
            }
        }
    }

    /// <summary>SIGKILL: nothing is finished, nothing is cleaned up. Gives every line that came out before.</summary>
    public async Task<IReadOnlyList<string>> KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        return [.. all];
    }

    public async Task<int> ExitAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void Take(string? line, bool isOutput)
    {
        if (line is not null)
        {
            all.Enqueue(line);
        }

        if (isOutput && line is not null)
        {
            lines.Writer.TryWrite(line);
        }
        else if (isOutput)
        {
            lines.Writer.TryComplete();
        }
    }
}
