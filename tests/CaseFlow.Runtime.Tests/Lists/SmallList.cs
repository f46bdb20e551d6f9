using System.Collections.Immutable;
using System.Text;
using CaseFlow.Runtime.Lists;

namespace CaseFlow.Runtime.Tests.Lists;

/// <summary>A list with a column of every kind and two entries.</summary>
internal static class SmallList
{
    public const string Json = """
        {
          "id": "small",
          "names": { "zh-CN": "小清单", "en": "Small list" },
          "note": { "zh-CN": "测试用", "en": "For tests" },
          "sources": ["S0"],
          "columns": [
            { "id": "name", "names": { "zh-CN": "名称", "en": "Name" }, "kind": "text", "required": true },
            { "id": "nameEn", "names": { "zh-CN": "英文名称", "en": "English name" }, "kind": "text", "required": false },
            { "id": "days", "names": { "zh-CN": "天数", "en": "Days" }, "kind": "number", "required": false },
            { "id": "most", "names": { "zh-CN": "上限", "en": "Most" }, "kind": "money", "required": false },
            { "id": "open", "names": { "zh-CN": "公开", "en": "Open" }, "kind": "boolean", "required": false },
            { "id": "grade", "names": { "zh-CN": "级别", "en": "Grade" }, "kind": "choice", "required": false,
              "options": [
                { "value": "ordinary", "label": { "zh-CN": "一般", "en": "Ordinary" } },
                { "value": "urgent", "label": { "zh-CN": "紧急", "en": "Urgent" } }
              ] },
            { "id": "since", "names": { "zh-CN": "自", "en": "Since" }, "kind": "date", "required": false },
            { "id": "lead", "names": { "zh-CN": "牵头", "en": "Lead" }, "kind": "unit", "required": false },
            { "id": "helpers", "names": { "zh-CN": "配合", "en": "Helpers" }, "kind": "texts", "required": false },
            { "id": "text", "names": { "zh-CN": "说明", "en": "Text" }, "kind": "longText", "required": false }
          ],
          "entries": [
            { "key": "roof-leak", "name": "屋面渗漏", "nameEn": "Roof leakage", "days": 15, "most": 123450, "open": true, "grade": "urgent",
              "since": "2026-01-31", "lead": "street", "helpers": ["lake", "garden"], "text": "先查\n后修，\"保修期\"内", "mark": "stated", "sources": ["S0"] },
            { "key": "lift", "name": "=电梯", "days": 7.5, "mark": "default", "sources": ["§7 row 11"] }
          ]
        }
        """;

    public static ReferenceList Read(string json = Json)
    {
        var reading = ListFile.Read("small", Encoding.UTF8.GetBytes(json));
        reading.Findings.Should().BeEmpty();
        return reading.List!;
    }

    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> File { get; } =
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal).Add("small", Encoding.UTF8.GetBytes(Json));

    /// <summary>The rows of a list as people write them, one of them changed.</summary>
    public static ImmutableArray<ListRow> Rows(ReferenceList list, string key, string column, string written) =>
    [
        .. list.Entries.Select(e => ListRow.Of(list, e)).Select(r => r.Key == key ? r with { Cells = r.Cells.SetItem(column, written) } : r),
    ];
}
