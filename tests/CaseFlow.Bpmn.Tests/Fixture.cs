using System.Text;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Tests;

/// <summary>Files and fragments for reading.</summary>
internal static class Fixture
{
    public static string Folder { get; } = FindFolder();

    public static string Repository => Path.GetFullPath(Path.Combine(Folder, "..", ".."));

    public static byte[] Bytes(string name) => System.IO.File.ReadAllBytes(Path.Combine(Folder, "Fixtures", name));

    public static BpmnReading Read(string xml) => BpmnReader.Read(Encoding.UTF8.GetBytes(xml));

    /// <summary>An executable process around the content, with other parts behind it; the content begins on line 3.</summary>
    public static BpmnReading ReadProcess(string content, string others = "") => Read(
        $"""
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:caseflow="https://caseflow.example/schemas/bpmn/1" targetNamespace="t">
          <bpmn:process id="p" isExecutable="true">
        {content}
          </bpmn:process>
        {others}
        </bpmn:definitions>
        """);

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "tests", "CaseFlow.Bpmn.Tests");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException("Expected to run inside the repository, but no folder above has tests/CaseFlow.Bpmn.Tests.");
    }
}
