using Microsoft.Playwright;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>What the server has of a draft that a page draws.</summary>
internal static class SavedDraft
{
    /// <summary>Waits until a file as it is saved has a text, and does not have another any more.</summary>
    /// <param name="page">The page that draws.</param>
    /// <param name="draft">The draft's address.</param>
    /// <param name="there">What the file has.</param>
    /// <param name="gone">What it has not; empty for nothing.</param>
    /// <param name="file">Its path.</param>
    public static async Task WaitAsync(IPage page, string draft, string there, string gone = "", string file = "process.bpmn") =>
        // Asked within the page and awaited: waiting for a function would take the promise itself for the answer.
        (await page.EvaluateAsync<bool>(
            """
            async ([address, there, gone, file]) => {
              for (const end = Date.now() + 60000; Date.now() < end; await new Promise(go => setTimeout(go, 100))) {
                const text = (await (await fetch(address)).json()).files[file];
                if (text.includes(there) && (gone === "" || !text.includes(gone))) {
                  return true;
                }
              }
              return false;
            }
            """,
            new[] { draft + "/content", there, gone, file })).Should().BeTrue($"the draft is saved with {there} and without {gone}");
}
