using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>What a draft is drawn from.</summary>
public abstract record DraftSource
{
    private DraftSource()
    {
    }

    /// <summary>The version in force, or the newest when none is yet.</summary>
    public sealed record InForce : DraftSource;

    /// <summary>A version by its number, such as an older one to be restored.</summary>
    /// <param name="Number">The number.</param>
    public sealed record Version(int Number) : DraftSource;

    /// <summary>All files of a folder from outside.</summary>
    /// <param name="Files">The files by path.</param>
    public sealed record Package(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files) : DraftSource;

    /// <summary>A diagram from outside, with the other files of the version in force.</summary>
    /// <param name="Content">BPMN 2.0 XML.</param>
    public sealed record Diagram(ReadOnlyMemory<byte> Content) : DraftSource;

    /// <summary>Nothing: a procedure that there was not before, with the least that can be published.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="Level">At which level it is worked on.</param>
    public sealed record New(LocalText Name, string Level) : DraftSource;
}
