namespace CaseFlow.Runtime.People;

/// <summary>
/// Which passwords are taken: long enough and not easily guessed; no rules about kinds of characters (NIST SP 800-63B §3.1.1.2).
/// </summary>
internal static class PasswordRules
{
    public const int Shortest = 10;
    public const int Longest = 128;

    private const int FewLetters = 3;
    private const int ShortestPart = 2;

    // What people put together to passwords, with the habits of Chinese speakers; the longest are looked for first.
    private static readonly string[] Common =
    [
        "1qaz2wsx3edc", "qwertyuiop", "1234567890", "0987654321", "asdfghjkl", "1qaz2wsx", "qazwsxedc", "zxcvbnm", "password", "passw0rd", "p@ssw0rd",
        "administrator", "caseflow", "woaini", "aini", "wodemima", "mima", "iloveyou", "5201314", "1314520", "1314", "520", "admin", "welcome", "letmein",
        "monkey", "dragon", "qwert", "qwer", "asdf", "zxcv", "qaz", "wsx", "abcdef", "abcd", "abc", "123456789", "12345678", "1234567", "123456", "12345",
        "1234", "123", "987654321", "654321", "321", "147258369", "147258", "159357", "112233", "123321", "888", "666", "999", "111", "000", "aaa", "root",
        "user", "test", "love", "qq", "!@#$%^", "!@#", "zhongguo", "china", "beijing", "shequ", "jiedao", "wuye", "zhengfu",
    ];

    private static readonly string[] ByLength = [.. Common.OrderByDescending(word => word.Length)];

    /// <summary>Why a password is not taken; null when it is.</summary>
    /// <param name="password">The password.</param>
    /// <param name="own">Words that belong to the person: sign-in name, name, telephone number.</param>
    public static FieldProblem? Check(string password, params string?[] own)
    {
        if (password.Length < Shortest)
        {
            return FieldProblem.Of("password", RuntimeCodes.PasswordTooShort, ("min", $"{Shortest}"));
        }

        if (password.Length > Longest)
        {
            return FieldProblem.Of("password", PeopleCodes.PasswordTooLong, ("max", $"{Longest}"));
        }

        if (own.Any(word => word is { Length: >= ShortestPart } && password.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return FieldProblem.Of("password", PeopleCodes.PasswordOwnName);
        }

        return IsCommon(password.ToLowerInvariant()) ? FieldProblem.Of("password", PeopleCodes.PasswordCommon) : null;
    }

    // A password of nothing but common pieces, one character over and over, or a row of neighbours is guessed first.
    private static bool IsCommon(string password)
    {
        if (password.Distinct().Count() <= FewLetters || IsRow(password, 1) || IsRow(password, -1))
        {
            return true;
        }

        var rest = password;
        foreach (var word in ByLength)
        {
            rest = rest.Replace(word, " ", StringComparison.Ordinal);
        }

        return rest.Count(c => c != ' ') <= FewLetters;
    }

    private static bool IsRow(string text, int step) => text.Zip(text.Skip(1), (a, b) => b - a).All(distance => distance == step);
}
