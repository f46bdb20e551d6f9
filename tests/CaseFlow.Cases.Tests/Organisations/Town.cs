using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Cases.Tests.Organisations;

/// <summary>A small county for examples.</summary>
internal static class Town
{
    public static readonly Instant Monday = new(1_772_413_200_000);
    public static readonly Instant Friday = new(1_772_758_800_000);

    public static readonly Unit[] Units =
    [
        new("linshu", "临沭县", "county", null),
        new("street", "郯城街道", "subdistrict", "linshu"),
        new("hongshihu", "红石湖社区", "community", "street"),
        new("garden", "花园小区", "compound", "hongshihu") { ServedBy = ["green-property"] },
        new("garden-3", "3号楼", "building", "garden"),
        new("court", "锦苑小区", "compound", "hongshihu"),
        new("housing", "住建局", "department", "linshu"),
        new("help-home", "帮到家队", "team", "hongshihu"),
        new("green", "绿城物业", "company", "linshu"),
    ];

    public static readonly Party[] Parties = [new("green-property", "绿城物业", "property-company")];

    public static readonly Person[] Persons =
    [
        new("li", "lili", "李丽", null),
        new("wang", "wangwei", "王伟", "0539-0000001"),
        new("zhao", "zhaomin", "赵敏", null),
        new("sun", "sunhao", "孙浩", null),
        new("qian", "qianfang", "钱芳", null),
        new("he", "heqing", "何青", null),
    ];

    public static readonly Post[] Posts =
    [
        new("p1", "社区专员", "hongshihu", null, "li", ["community-clerk"]),
        new("p2", "项目经理", "green", "green-property", "wang", ["property-manager"]),
        new("p3", "帮到家队长", "help-home", null, "zhao", ["response-team"]),
        new("p4", "住建局科长", "housing", null, "sun", ["housing-officer"]),
        new("p5", "审计员", "linshu", null, "qian", ["auditor"]),
        new("p6", "网格员", "garden", null, null, ["grid-worker"]),
    ];

    public static readonly Absence[] Absences = [new("li", "he", Monday, Friday)];

    public static Organisation Make() => Read().Organisation!;

    public static OrganisationReading Read(
        IEnumerable<Unit>? units = null,
        IEnumerable<Party>? parties = null,
        IEnumerable<Person>? persons = null,
        IEnumerable<Post>? posts = null,
        IEnumerable<Absence>? absences = null) =>
        Organisation.Create(
            [.. units ?? Units],
            [.. parties ?? Parties],
            [.. persons ?? Persons],
            [.. posts ?? Posts],
            [.. absences ?? Absences]);
}
