using System.Text.Json;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Tests.Http;

namespace CaseFlow.Host.Tests.Api;

/// <summary>The OpenAPI description: whole, well formed, and true.</summary>
[Collection(OpenCounty.Name)]
public sealed class DescriptionTests(OpenCounty open)
{
    private static readonly string[] Addresses =
    [
        "post /api/v1/demands", "get /api/v1/demands/{number}", "post /api/v1/demands/{number}/withdrawal", "post /api/v1/demands/{number}/rating",
        "post /api/v1/photos", "get /api/v1/cases", "get /api/v1/cases/{number}", "get /api/v1/tasks", "get /api/v1/tasks/{task}",
        "post /api/v1/tasks/{task}/claim", "post /api/v1/tasks/{task}/release", "post /api/v1/tasks/{task}/completion",
        "get /api/v1/cases/{number}/instances", "post /api/v1/cases/{number}/instances/{instance}/operations/preview",
        "post /api/v1/cases/{number}/instances/{instance}/operations",
    ];

    [Fact]
    public async Task Every_address_is_described_with_summary_answer_and_problems()
    {
        var document = await DocumentAsync();
        document.GetProperty("openapi").GetString().Should().StartWith("3.");
        Operations(document).Select(o => o.Name).Should().BeEquivalentTo(Addresses);
        foreach (var (name, operation) in Operations(document))
        {
            operation.GetProperty("summary").GetString().Should().EndWith(".", name);
            operation.GetProperty("description").GetString().Should().NotBeNullOrEmpty(name);
            operation.GetProperty("operationId").GetString().Should().NotBeNullOrEmpty(name);
            operation.GetProperty("security").GetArrayLength().Should().BePositive(name);
            var responses = operation.GetProperty("responses").EnumerateObject().ToList();
            var done = responses.Single(r => r.Name.StartsWith('2')).Value.GetProperty("content").GetProperty("application/json");
            done.GetProperty("schema").EnumerateObject().Should().NotBeEmpty(name);
            responses.Select(r => r.Name).Should().Contain("401").And.Contain("429").And.Contain("500", name);
        }
    }

    [Fact]
    public async Task Every_code_that_is_listed_has_its_status_and_a_text_in_both_languages()
    {
        var catalogue = TextCatalogue.Load();
        var codes = 0;
        foreach (var (name, operation) in Operations(await DocumentAsync()))
        {
            foreach (var response in operation.GetProperty("responses").EnumerateObject().Where(r => !r.Name.StartsWith('2')))
            {
                foreach (var code in response.Value.GetProperty("x-codes").EnumerateArray().Select(c => c.GetString()!))
                {
                    codes++;
                    ProblemStatuses.Of(code).ToString().Should().Be(response.Name, $"{code} of {name}");
                    catalogue.Find("zh-CN", code).Should().NotBeNull(code);
                    catalogue.Find("en", code).Should().NotBeNull(code);
                }
            }
        }

        codes.Should().BeGreaterThan(100);
    }

    [Fact]
    public async Task Every_reference_leads_somewhere_and_every_body_has_an_example()
    {
        var document = await DocumentAsync();
        var schemas = document.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(s => s.Name).ToHashSet();
        References(document).Where(r => r.StartsWith("#/components/schemas/", StringComparison.Ordinal))
            .Should().NotBeEmpty().And.OnlyContain(r => schemas.Contains(r.Replace("#/components/schemas/", "", StringComparison.Ordinal)));
        foreach (var (name, operation) in Operations(document).Where(o => o.Operation.TryGetProperty("requestBody", out _)))
        {
            var content = operation.GetProperty("requestBody").GetProperty("content");
            if (content.TryGetProperty("application/json", out var json))
            {
                json.TryGetProperty("example", out _).Should().BeTrue(name);
            }
        }

        // Photos are kept by their content, and a preview changes nothing.
        Operations(document).Where(o => o.Name.StartsWith("post", StringComparison.Ordinal)
                && !o.Name.EndsWith("/photos", StringComparison.Ordinal) && !o.Name.EndsWith("/preview", StringComparison.Ordinal))
            .Should().OnlyContain(o => o.Operation.GetProperty("parameters").EnumerateArray().Any(p => p.GetProperty("name").GetString() == "Idempotency-Key"));
    }

    [Fact]
    public async Task The_example_of_a_demand_can_be_sent_as_it_stands()
    {
        var body = Operations(await DocumentAsync()).Single(o => o.Name == "post /api/v1/demands").Operation
            .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example").GetRawText();
        using var resident = ApiCaller.Resident(open.Live);
        (await resident.PostTextAsync("/demands", body, Guid.NewGuid().ToString())).Status.Should().Be(201, body);
    }

    private static IEnumerable<(string Name, JsonElement Operation)> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select ($"{operation.Name} {path.Name}", operation.Value);

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p.Name == "$ref" && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private async Task<JsonElement> DocumentAsync()
    {
        using var anyone = ApiCaller.Resident(open.Live);
        var answer = await anyone.GetAsync("/openapi/v1.json");
        answer.Status.Should().Be(200);
        return answer.Json;
    }
}
