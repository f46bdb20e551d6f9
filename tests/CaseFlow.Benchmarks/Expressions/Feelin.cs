using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CaseFlow.Feel;
using CaseFlow.Testing;

namespace CaseFlow.Benchmarks.Expressions;

/// <summary>The yardstick: the npm package feelin in Node.js, installed into a folder of its own that is deleted afterwards.</summary>
internal sealed class Feelin : IDisposable
{
    private const string Script = "measure.mjs";
    private readonly DirectoryInfo folder;

    private Feelin(DirectoryInfo folder) => this.folder = folder;

    /// <summary>Installs it.</summary>
    /// <param name="stopping">Stops the installation.</param>
    /// <returns>The yardstick, or why there is none.</returns>
    public static async Task<(Feelin? Yardstick, string Missing)> InstallAsync(CancellationToken stopping)
    {
        var feelin = new Feelin(Directory.CreateTempSubdirectory("caseflow-feelin-"));
        foreach (var file in Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "CaseFlow.Benchmarks", "Expressions", "feelin")))
        {
            File.Copy(file, Path.Combine(feelin.folder.FullName, Path.GetFileName(file)));
        }

        try
        {
            await feelin.RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], string.Empty, stopping);
            return (feelin, string.Empty);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            feelin.Dispose();
            return (null, e.Message.Split('\n')[0]);
        }
    }

    /// <summary>Evaluates each example for a while, and parses the texts once.</summary>
    public async Task<FeelinFigures> MeasureAsync(TimeSpan time, CancellationToken stopping)
    {
        var answer = await RunAsync("node", [Script], Request(time), stopping);
        return JsonSerializer.Deserialize<FeelinFigures>(answer, JsonSerializerOptions.Web)!;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Request(TimeSpan time)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("milliseconds", time.TotalMilliseconds);
            writer.WriteStartArray("examples");
            foreach (var example in ExpressionExample.All)
            {
                writer.WriteStartObject();
                writer.WriteString("text", example.Text);
                writer.WriteStartObject("variables");
                foreach (var (name, value) in example.Variables)
                {
                    writer.WritePropertyName(name);
                    FeelJson.Write(writer, value);
                }

                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("parsing");
            foreach (var text in ExpressionExample.Parsing)
            {
                writer.WriteStringValue(text);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private async Task<string> RunAsync(string program, string[] arguments, string input, CancellationToken stopping)
    {
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.FullName, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        process.Start();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(stopping), process.StandardError.ReadToEndAsync(stopping));
        await process.StandardInput.WriteAsync(input.AsMemory(), stopping);
        process.StandardInput.Close();
        await process.WaitForExitAsync(stopping);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"Expected {program} to end well, but: {(await errors).Trim()}");
    }
}
