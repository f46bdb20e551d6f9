namespace CaseFlow.Dmn.Tests;

/// <summary>Files with every element that a version has.</summary>
internal static class Whole
{
    internal static string Of(string version)
    {
        var number = version switch
        {
            { } old when old.Contains("2015", StringComparison.Ordinal) => 11,
            { } old when old.Contains("2018", StringComparison.Ordinal) => 12,
            { } old when old.Contains("2019", StringComparison.Ordinal) => 13,
            { } old when old.Contains("2021", StringComparison.Ordinal) => 14,
            { } old when old.Contains("2023", StringComparison.Ordinal) => 15,
            _ => 16,
        };
        var service = $"""
            <decisionService id="service" name="评分服务">
              {(number > 11 ? "<variable id=\"serviceVariable\" name=\"评分服务\" typeRef=\"number\"/>" : "")}
              <outputDecision href="#score"/><encapsulatedDecision href="#boxed"/><inputDecision href="#table"/><inputData href="#amount"/>
            </decisionService>
            """;
        var knowledge = (number > 11 ? "<variable name=\"加一\"/>" : "") + $"""
            <encapsulatedLogic{(number > 11 ? " kind=\"FEEL\"" : "")} id="logic"><formalParameter name="n" typeRef="{(number > 11 ? "number" : "feel:number")}"/><literalExpression id="body"><text>n + 1</text></literalExpression></encapsulatedLogic>
            """ + (number > 11 ? "" : "<variable name=\"加一\"/>");
        var diagram = number switch
        {
            12 => Diagram("http://www.omg.org/spec/DMN/20180521/DMNDI/"),
            13 or 14 => Diagram("https://www.omg.org/spec/DMN/20191111/DMNDI/"),
            15 => Diagram("https://www.omg.org/spec/DMN/20230324/DMNDI/"),
            16 => Diagram("https://www.omg.org/spec/DMN/20240513/DMNDI/"),
            _ => "",
        };
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <!-- 文件头 -->
            <?tool keep="this"?>
            <definitions xmlns="{version}" xmlns:feel="http://www.omg.org/spec/FEEL/20140401" xmlns:own="urn:whole" xmlns:other="urn:other" xmlns:tool="urn:tool"
                id="definitions" name="全" namespace="urn:whole" exporter="hand" exporterVersion="1" tool:stamp="42">
              <description>每种元素一个</description>
              <extensionElements><tool:data at="1">内容<!-- in it --></tool:data></extensionElements>
              <import {(number > 11 ? "name=\"他\" id=\"import\" " : "")}namespace="urn:other" importType="{version}" locationURI="other.dmn"/>
              <itemDefinition id="type" name="等级" label="等级" isCollection="false">
                <typeRef>{(number > 11 ? "string" : "feel:string")}</typeRef>
                <allowedValues id="allowed" expressionLanguage="http://www.omg.org/spec/FEEL/20140401"><text>"甲", "乙"</text></allowedValues>
                {(number > 14 ? "<typeConstraint><text>string length(?) = 1</text></typeConstraint>" : "")}
              </itemDefinition>
              <itemDefinition name="申请"><itemComponent name="金额" typeLanguage="http://www.omg.org/spec/FEEL/20140401"><typeRef>{(number > 11 ? "number" : "feel:number")}</typeRef></itemComponent><itemComponent name="内" isCollection="true"><itemComponent name="深"><typeRef>{(number > 11 ? "等级" : "own:等级")}</typeRef></itemComponent></itemComponent></itemDefinition>
              {(number > 12 ? "<itemDefinition name=\"函数\"><functionItem outputTypeRef=\"number\"><parameters name=\"n\" typeRef=\"number\"/></functionItem></itemDefinition>" : "")}
              <inputData id="amount" name="金额"><variable id="amountVariable" name="金额" typeRef="{(number > 11 ? "number" : "feel:number")}"/></inputData>
              <decision id="score" name="评分" label="打分">
                <question>多少分？</question><allowedAnswers>0 到 100</allowedAnswers>
                <variable name="评分" typeRef="{(number > 11 ? "number" : "feel:number")}"/>
                <informationRequirement{(number > 11 ? " id=\"needs\"" : "")}><requiredDecision href="#boxed"/></informationRequirement>
                <informationRequirement><requiredInput href="#amount"/></informationRequirement>
                <knowledgeRequirement><requiredKnowledge href="#plus"/></knowledgeRequirement>
                <authorityRequirement><requiredAuthority href="#law"/></authorityRequirement>
                <supportedObjective href="#indicator"/><impactedPerformanceIndicator href="#indicator"/><decisionMaker href="#unit"/><decisionOwner href="#unit"/>
                <usingProcess href="urn:process#p"/><usingTask href="urn:process#t"/>
                <invocation id="call" typeRef="{(number > 11 ? "number" : "feel:number")}"><literalExpression><text><![CDATA[加一]]></text></literalExpression><binding><parameter name="n"/><literalExpression><text>金额</text></literalExpression></binding></invocation>
              </decision>
              <decision id="table" name="分级">
                <variable name="分级" typeRef="{(number > 11 ? "等级" : "own:等级")}"/>
                <informationRequirement><requiredInput href="urn:whole#amount"/></informationRequirement>
                <decisionTable id="theTable" hitPolicy="OUTPUT ORDER" preferredOrientation="Rule-as-Column" outputLabel="等级">
                  <input id="input" label="数额"><inputExpression id="inputExpression" typeRef="{(number > 11 ? "number" : "feel:number")}"><text>金额</text></inputExpression><inputValues><text>&gt;= 0</text></inputValues></input>
                  <output id="output" name="等级" label="级" typeRef="{(number > 11 ? "等级" : "own:等级")}"><outputValues><text>"甲", "乙"</text></outputValues><defaultOutputEntry><text>"乙"</text></defaultOutputEntry></output>
                  {(number > 11 ? "<annotation name=\"依据\"/>" : "")}
                  <rule id="rule"><description>大额</description><inputEntry id="cell"><text>&gt; 1000</text></inputEntry><outputEntry id="result"><text>"甲"</text></outputEntry>{(number > 11 ? "<annotationEntry><text>办法第三条</text></annotationEntry>" : "")}</rule>
                </decisionTable>
              </decision>
              <decision id="boxed" name="盒">
                <context id="context">
                  <contextEntry{(number > 11 ? " id=\"entry\"" : "")}><variable name="表"/><relation><column name="a"/><column name="b"/><row><literalExpression><text>1</text></literalExpression><literalExpression><text>2</text></literalExpression></row></relation></contextEntry>
                  <contextEntry><variable name="列"/><list typeRef="{(number > 11 ? "Any" : "feel:Any")}"><literalExpression expressionLanguage="http://www.omg.org/spec/FEEL/20140401"><text>1</text></literalExpression><list/></list></contextEntry>
                  <contextEntry><variable name="函"/><functionDefinition><formalParameter name="x"/><literalExpression><text>x</text></literalExpression></functionDefinition></contextEntry>
                  {(number > 13 ? Iterators : "")}
                  <contextEntry><literalExpression><text>表</text></literalExpression></contextEntry>
                </context>
              </decision>
              <businessKnowledgeModel id="plus" name="加一">{knowledge}<knowledgeRequirement><requiredKnowledge href="#far"/></knowledgeRequirement><authorityRequirement><requiredDecision href="#table"/></authorityRequirement></businessKnowledgeModel>
              <businessKnowledgeModel id="far" name="远"><encapsulatedLogic><literalExpression><importedValues {(number > 11 ? "name=\"\" " : "")}namespace="urn:x" importType="urn:t" locationURI="x.txt" expressionLanguage="urn:lang"><importedElement>x</importedElement></importedValues></literalExpression></encapsulatedLogic></businessKnowledgeModel>
              <knowledgeSource id="law" name="办法" locationURI="https://example.org/law"><authorityRequirement><requiredInput href="#amount"/></authorityRequirement><type>规章</type><owner href="#unit"/></knowledgeSource>
              {(number > 11 ? service : "")}
              {(number > 12 ? "<group id=\"group\" name=\"组\"/>" : "")}
              <textAnnotation id="note" textFormat="text/plain"><text>说明</text></textAnnotation>
              <association id="association" associationDirection="One"><sourceRef href="#note"/><targetRef href="#score"/></association>
              <elementCollection id="collection" name="集"><drgElement href="#score"/></elementCollection>
              <performanceIndicator id="indicator" name="指标" URI="urn:i"><impactingDecision href="#score"/></performanceIndicator>
              <organizationUnit id="unit" name="科室"><decisionMade href="#score"/><decisionOwned href="#score"/></organizationUnit>
              {(number > 11 ? diagram : service)}
            </definitions>
            <!-- 文件尾 -->
            """;
    }

    private const string Iterators = """
        <contextEntry><variable name="择"/><conditional id="choice"><if id="if"><literalExpression><text>true</text></literalExpression></if><then><literalExpression><text>1</text></literalExpression></then><else><literalExpression><text>2</text></literalExpression></else></conditional></contextEntry>
        <contextEntry><variable name="筛"/><filter><in><literalExpression><text>列</text></literalExpression></in><match><literalExpression><text>item = 1</text></literalExpression></match></filter></contextEntry>
        <contextEntry><variable name="循"/><for iteratorVariable="i"><in typeRef="Any"><literalExpression><text>列</text></literalExpression></in><return><literalExpression><text>i</text></literalExpression></return></for></contextEntry>
        <contextEntry><variable name="有"/><some iteratorVariable="i"><in><literalExpression><text>列</text></literalExpression></in><satisfies><literalExpression><text>i = 1</text></literalExpression></satisfies></some></contextEntry>
        <contextEntry><variable name="皆"/><every iteratorVariable="i"><in><literalExpression><text>列</text></literalExpression></in><satisfies><literalExpression><text>i = 1</text></literalExpression></satisfies></every></contextEntry>
        """;

    private static string Diagram(string space) => $"""
        <dmndi:DMNDI xmlns:dmndi="{space}" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/">
          <dmndi:DMNDiagram id="diagram" name="图"><dmndi:Size width="800" height="600.5"/>
            <dmndi:DMNShape id="shape" dmnElementRef="score" isCollapsed="false"><dc:Bounds x="1" y="2" width="3" height="4"/><dmndi:DMNLabel><dmndi:Text>评分</dmndi:Text></dmndi:DMNLabel></dmndi:DMNShape>
            <dmndi:DMNEdge id="edge" dmnElementRef="association"><di:waypoint x="1" y="2"/><di:waypoint x="3" y="4"/></dmndi:DMNEdge>
          </dmndi:DMNDiagram>
          <dmndi:DMNStyle id="style" fontSize="9.5"><dmndi:FillColor red="1" green="2" blue="255"/></dmndi:DMNStyle>
        </dmndi:DMNDI>
        """;
}
