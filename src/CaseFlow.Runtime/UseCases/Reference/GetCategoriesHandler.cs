using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Lists the categories.</summary>
internal sealed class GetCategoriesHandler(RuntimeKit kit) : IRequestHandler<GetCategories, Outcome<CategoryList>>
{
    public Task<Outcome<CategoryList>> Handle(GetCategories request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session => Outcomes.Done(new CategoryList(
                (await kit.Facts.ClassificationAsync(session)).ForCase(request.RegisteredAt ?? kit.Parts.Clock.Now, request.Category).All)),
            cancellationToken);
}
