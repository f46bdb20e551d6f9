using System.Collections.Immutable;

namespace CaseFlow.Calendar.Reading;

/// <summary>The errors found so far in one file; a very broken file is cut off after a hundred.</summary>
internal sealed class FileErrors
{
    private const int Most = 100;

    private readonly List<CalendarError> found = [];

    public bool Any => found.Count > 0;

    public ImmutableArray<CalendarError> All => [.. found];

    public void Add(string code, int line, string path, string message)
    {
        if (found.Count < Most)
        {
            found.Add(new CalendarError(code, line, path, message));
        }
    }

    public void Add(string code, JsonItem at, string message) => Add(code, at.Line, at.Path, message);
}
