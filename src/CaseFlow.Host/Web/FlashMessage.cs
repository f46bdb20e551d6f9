using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaseFlow.Host.Web;

/// <summary>A message shown once on the next page.</summary>
/// <param name="Kind">success, info, warning or danger.</param>
/// <param name="Text">The text in the user's language.</param>
internal sealed record FlashMessage(string Kind, string Text)
{
    /// <summary>Leaves a message for the next page.</summary>
    /// <param name="tempData">Where it waits.</param>
    public void Leave(ITempDataDictionary tempData)
    {
        tempData["flash.kind"] = Kind;
        tempData["flash.text"] = Text;
    }

    /// <summary>Takes the waiting message; null when there is none.</summary>
    /// <param name="tempData">Where it waits.</param>
    public static FlashMessage? Take(ITempDataDictionary tempData) =>
        tempData["flash.kind"] is string kind && tempData["flash.text"] is string text ? new FlashMessage(kind, text) : null;
}
