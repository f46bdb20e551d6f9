using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Tasks;

internal static class StandardLoopReader
{
    public static StandardLoop? Read(NodeSource source) => source.Part("standardLoopCharacteristics") is { } loop
        ? new StandardLoop(Attributes.Flag(loop, "testBefore"), ExpressionReader.Read(loop.Element(BpmnNames.Model + "loopCondition"), source.Context), Maximum(loop))
        : null;

    private static int? Maximum(ElementNode loop) => Attributes.Whole(loop, "loopMaximum", otherwise: -1) is >= 0 and var maximum ? maximum : null;
}
