using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Definitions;

/// <summary>A process made ready to run: checked, indexed, expressions parsed. Immutable and shareable.</summary>
public sealed class ProcessDefinition
{
    private ProcessDefinition(Process process, string hash)
    {
        Process = process;
        Hash = hash;
    }

    /// <summary>The process as read.</summary>
    public Process Process { get; }

    /// <summary>The content hash of the version that this definition belongs to.</summary>
    public string Hash { get; }

    /// <summary>Compiles a process.</summary>
    /// <param name="process">The process.</param>
    /// <param name="hash">The content hash of the version it belongs to.</param>
    public static Compilation Compile(Process process, string hash) => new(new ProcessDefinition(process, hash), []);
}
