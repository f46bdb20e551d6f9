using System.Collections.Immutable;
using System.Globalization;

namespace CaseFlow.Runtime.People;

/// <summary>What people type as names: not empty, not endless, nothing that cannot be seen or that turns the text around.</summary>
internal sealed class TextRules
{
    public const int LongestName = 60;

    private const int ShortestLogin = 2;
    private const int LongestLogin = 40;
    private const int LongestPhone = 30;
    private const int LongestId = 64;

    private readonly ImmutableArray<FieldProblem>.Builder problems = ImmutableArray.CreateBuilder<FieldProblem>();

    public bool AreMet => problems.Count == 0;

    public Refusal Refusal => new(RuntimeCodes.FormInvalid, ImmutableSortedDictionary<string, string>.Empty, problems.ToImmutable());

    public static Refusal Refuse(string field, string code, params (string Name, string Value)[] arguments) =>
        new(RuntimeCodes.FormInvalid, ImmutableSortedDictionary<string, string>.Empty, [FieldProblem.Of(field, code, arguments)]);

    /// <summary>An id that a page or a file made: lower-case letters, digits and hyphens.</summary>
    public static bool IsId(string? id) =>
        id is { Length: > 0 and <= LongestId } && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public string Name(string field, string? text)
    {
        var name = (text ?? "").Trim();
        if (name.Length == 0)
        {
            Add(field, PeopleCodes.Required);
        }
        else if (name.Length > LongestName)
        {
            Add(field, PeopleCodes.TooLong, ("max", $"{LongestName}"));
        }
        else if (!name.All(IsVisible))
        {
            Add(field, PeopleCodes.Unseen);
        }

        return name;
    }

    /// <summary>A sign-in name: letters of any writing, digits, dot, hyphen, underscore.</summary>
    public string Login(string field, string? text)
    {
        var login = (text ?? "").Trim().ToLowerInvariant();
        if (login.Length == 0)
        {
            Add(field, PeopleCodes.Required);
        }
        else if (login.Length is < ShortestLogin or > LongestLogin || !login.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_'))
        {
            Add(field, PeopleCodes.LoginMalformed, ("min", $"{ShortestLogin}"), ("max", $"{LongestLogin}"));
        }

        return login;
    }

    public string? Phone(string field, string? text)
    {
        var phone = (text ?? "").Trim();
        if (phone.Length > LongestPhone || !phone.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ' or '(' or ')'))
        {
            Add(field, PeopleCodes.PhoneMalformed);
        }

        return phone.Length == 0 ? null : phone;
    }

    public void Add(string field, string code, params (string Name, string Value)[] arguments) => problems.Add(FieldProblem.Of(field, code, arguments));

    /// <summary>These problems and those of others.</summary>
    public TextRules And(TextRules others)
    {
        var both = new TextRules();
        both.problems.AddRange(others.problems);
        both.problems.AddRange(problems);
        return both;
    }

    // Format characters include those that turn the direction of a text around or have no width.
    private static bool IsVisible(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
