using System.Text.Json;
using CaseFlow.Engine.State;

namespace CaseFlow.Storage.Processes;

/// <summary>The stored form of process states.</summary>
internal static class ProcessStateJson
{
    public static byte[] Write(ProcessState state) => JsonSerializer.SerializeToUtf8Bytes(state);

    public static ProcessState Read(byte[] content) => JsonSerializer.Deserialize<ProcessState>(content) ?? ProcessState.Initial;
}
