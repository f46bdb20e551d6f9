using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CaseFlow.Host.Api.Description;

/// <summary>Adds headers, scopes, error codes and examples to the description of an endpoint.</summary>
internal sealed class DescribeOperation : IOpenApiOperationTransformer
{
    private static readonly JsonSerializerOptions Json = Options();

    /// <inheritdoc/>
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<ApiNote>().SingleOrDefault() is not { } note)
        {
            return;
        }

        AddHeaders(operation, note);
        AddSecurity(operation, context, metadata.OfType<ScopeNeeded>().Single());
        AddExamples(operation, note);
        var problem = await context.GetOrCreateSchemaAsync(typeof(ProblemBody), null, cancellationToken);
        context.Document!.AddComponent(nameof(ProblemBody), problem);
        foreach (var codes in CodesOf.Endpoint(metadata).GroupBy(ProblemStatuses.Of).OrderBy(group => group.Key))
        {
            AddProblem(operation, context.Document, codes.Key, [.. codes.Order(StringComparer.Ordinal)]);
        }
    }

    private static void AddHeaders(OpenApiOperation operation, ApiNote note)
    {
        Add(note.NeedsKey, IdempotencyKey.Header, true, "8 to 100 printable characters, made once for each request: sent again, the request is done once and answered alike.");
        Add(note.NeedsFollowUpCode, FollowUpCodeHeader.Header, true, "The follow-up code that the reporter was given.");
        Add(note.TakesVersion, "If-Match", false, "The ETag of the task as it was read; refused with 409 when the case was changed since.");

        void Add(bool wanted, string name, bool required, string description)
        {
            if (wanted)
            {
                operation.Parameters ??= [];
                operation.Parameters.Add(new OpenApiParameter
                {
                    Name = name,
                    In = ParameterLocation.Header,
                    Required = required,
                    Description = description,
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                });
            }
        }
    }

    private static void AddSecurity(OpenApiOperation operation, OpenApiOperationTransformerContext context, ScopeNeeded scope)
    {
        var token = new OpenApiSecuritySchemeReference(TokenScheme.Name, context.Document);
        operation.Security = [.. scope.Scopes.Select(one => new OpenApiSecurityRequirement { [token] = [one] })];
        if (scope.Optional)
        {
            operation.Security.Add(new OpenApiSecurityRequirement());
        }
    }

    private static void AddExamples(OpenApiOperation operation, ApiNote note)
    {
        if (note.Request is { } request && operation.RequestBody?.Content?.Values.FirstOrDefault() is OpenApiMediaType body)
        {
            body.Example = JsonSerializer.SerializeToNode(request, Json);
        }

        if (note.Answer is { } answer && operation.Responses?.Values.FirstOrDefault()?.Content?.Values.FirstOrDefault() is OpenApiMediaType done)
        {
            done.Example = JsonSerializer.SerializeToNode(answer, Json);
        }
    }

    private static void AddProblem(OpenApiOperation operation, OpenApiDocument document, int status, string[] codes)
    {
        operation.Responses ??= [];
        operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
        {
            Description = $"Codes: {string.Join(", ", codes)}",
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                [ProblemAnswer.MediaType] = new() { Schema = new OpenApiSchemaReference(nameof(ProblemBody), document) },
            },
            Extensions = new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal)
            {
                ["x-codes"] = new JsonNodeExtension(new JsonArray([.. codes.Select(code => (JsonNode)JsonValue.Create(code))])),
            },
        };
    }

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        JsonBodies.Set(options);
        return options;
    }
}
