using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Runtime.People;

/// <summary>Parts of the organisation as fields, for the record of changes. Of a telephone number only its end is kept: the record cannot be erased.</summary>
internal static class Facts
{
    private const int PhoneEnd = 2;

    public static ImmutableSortedDictionary<string, string> None { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static ImmutableSortedDictionary<string, string> Of(Unit? unit) => unit is null ? None : Make(
        ("name", unit.Name), ("level", unit.Level), ("parent", unit.Parent), ("servedBy", List(unit.ServedBy)), ("closed", Flag(unit.Closed)));

    public static ImmutableSortedDictionary<string, string> Of(Party? party) => party is null ? None : Make(
        ("name", party.Name), ("kind", party.Kind), ("closed", Flag(party.Closed)));

    public static ImmutableSortedDictionary<string, string> Of(Person? person) => person is null ? None : Make(
        ("name", person.Name), ("login", person.Login), ("phone", End(person.Phone)), ("left", Flag(person.Left)));

    public static ImmutableSortedDictionary<string, string> Of(Post? post) => post is null ? None : Make(
        ("title", post.Title), ("unit", post.Unit), ("party", post.Party), ("holder", post.Holder), ("roles", List(post.Roles)),
        ("from", Moment(post.From)), ("to", Moment(post.To)));

    public static ImmutableSortedDictionary<string, string> Of(Absence? absence) => absence is null ? None : Make(
        ("person", absence.Person), ("substitute", absence.Substitute), ("from", Moment(absence.From)), ("to", Moment(absence.To)));

    public static ImmutableSortedDictionary<string, string> Make(params (string Name, string? Value)[] fields) =>
        fields.Where(f => !string.IsNullOrEmpty(f.Value)).ToImmutableSortedDictionary(f => f.Name, f => f.Value!, StringComparer.Ordinal);

    private static string List(ImmutableArray<string> ids) => string.Join(' ', ids);

    private static string? Flag(bool set) => set ? "true" : null;

    private static string? Moment(Instant? at) => at is { } moment ? $"{moment.UnixMilliseconds}" : null;

    private static string? End(string? phone) => phone is null ? null : "…" + phone[^Math.Min(PhoneEnd, phone.Length)..];
}
