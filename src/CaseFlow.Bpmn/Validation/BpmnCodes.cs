using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Validation;

/// <summary>The codes of all findings about BPMN files. Codes never change; texts are looked up by them.</summary>
public static class BpmnCodes
{
    /// <summary>What stands before the reason for which a file is not let through.</summary>
    public const string XmlPrefix = "bpmn.xml.";

    /// <summary>The file has more bytes than <see cref="Xml.BpmnReader.MaxBytes"/>.</summary>
    public const string XmlTooLarge = XmlPrefix + XmlReasons.TooLarge;

    /// <summary>The bytes are not text in the encoding that the file declares, or the encoding is not known.</summary>
    public const string XmlEncoding = XmlPrefix + XmlReasons.Encoding;

    /// <summary>The file has a DOCTYPE, which could define entities.</summary>
    public const string XmlDtdRefused = XmlPrefix + XmlReasons.DtdRefused;

    /// <summary>Elements are nested too deeply.</summary>
    public const string XmlTooDeep = XmlPrefix + XmlReasons.TooDeep;

    /// <summary>The file has too many elements.</summary>
    public const string XmlTooManyElements = XmlPrefix + XmlReasons.TooManyElements;

    /// <summary>An element has too many attributes.</summary>
    public const string XmlTooManyAttributes = XmlPrefix + XmlReasons.TooManyAttributes;

    /// <summary>An attribute is too long.</summary>
    public const string XmlAttributeTooLong = XmlPrefix + XmlReasons.AttributeTooLong;

    /// <summary>A text is too long.</summary>
    public const string XmlTextTooLong = XmlPrefix + XmlReasons.TextTooLong;

    /// <summary>The file is not well-formed XML.</summary>
    public const string XmlMalformed = XmlPrefix + XmlReasons.Malformed;

    /// <summary>The root element is not BPMN 2.0 <c>definitions</c>.</summary>
    public const string XmlNotBpmn = "bpmn.xml.not-bpmn";

    /// <summary>An element that others refer to has no id.</summary>
    public const string IdMissing = "bpmn.id.missing";

    /// <summary>A reference to a message, signal, error, escalation or process names nothing in the file.</summary>
    public const string ReferenceUnresolved = "bpmn.reference.unresolved";

    /// <summary>A reference leads to an element of another kind than the standard allows.</summary>
    public const string ReferenceWrongKind = "bpmn.reference.wrong-kind";

    /// <summary>An element stands where the standard's schema does not allow it.</summary>
    public const string SchemaUnexpectedElement = "bpmn.schema.unexpected-element";

    /// <summary>An element lacks a part that the standard's schema asks for.</summary>
    public const string SchemaMissingElement = "bpmn.schema.missing-element";

    /// <summary>An element has an attribute that the standard's schema does not know.</summary>
    public const string SchemaUnexpectedAttribute = "bpmn.schema.unexpected-attribute";

    /// <summary>An element lacks an attribute that the standard's schema asks for.</summary>
    public const string SchemaMissingAttribute = "bpmn.schema.missing-attribute";

    /// <summary>A value is not of the type that the standard's schema gives it.</summary>
    public const string SchemaInvalidValue = "bpmn.schema.invalid-value";

    /// <summary>Text stands where the standard's schema allows only elements.</summary>
    public const string SchemaUnexpectedText = "bpmn.schema.unexpected-text";

    /// <summary>An element names a type for itself that it cannot have, or none where it must.</summary>
    public const string SchemaWrongType = "bpmn.schema.wrong-type";

    /// <summary>A lane lists a node that the file does not have.</summary>
    public const string LaneUnknownMember = "bpmn.lane.unknown-member";

    /// <summary>A <c>caseflow:</c> element or attribute that does not exist.</summary>
    public const string ExtensionUnknown = "bpmn.extension.unknown";

    /// <summary>A <c>caseflow:</c> element where it has no meaning.</summary>
    public const string ExtensionMisplaced = "bpmn.extension.misplaced";

    /// <summary>A <c>caseflow:</c> element that may stand once stands more often.</summary>
    public const string ExtensionRepeated = "bpmn.extension.repeated";

    /// <summary>A <c>caseflow:</c> element lacks an attribute.</summary>
    public const string ExtensionMissingAttribute = "bpmn.extension.missing-attribute";

    /// <summary>The amount of a clock or warning is not a whole number from 0.</summary>
    public const string ClockUnreadableAmount = "bpmn.clock.unreadable-amount";

    /// <summary>A schedule names an unknown level, way with missed starts, or shift.</summary>
    public const string ScheduleUnknownValue = "bpmn.schedule.unknown-value";

    /// <summary>A clock says until when it runs and how long as well.</summary>
    public const string ClockAmountAndUntil = "bpmn.clock.amount-and-until";

    /// <summary>A verb of a user task is none that there is.</summary>
    public const string VerbUnknown = "bpmn.work.unknown-verb";

    /// <summary>What says that several people decide does not fit together.</summary>
    public const string DecidersInvalid = "bpmn.work.deciders-invalid";

    /// <summary>A milestone is neither on <c>entered</c> nor on <c>completed</c>.</summary>
    public const string MilestoneUnknownMoment = "bpmn.milestone.unknown-moment";

    /// <summary>A place or route of the diagram is not made of numbers.</summary>
    public const string DiagramUnreadable = "bpmn.diagram.unreadable";

    /// <summary>Begins the codes of what the engine does not carry out; the kind of element or part follows.</summary>
    public const string UnsupportedPrefix = "bpmn.unsupported.";

    /// <summary>An element in the BPMN namespace that is not known by name.</summary>
    public const string UnsupportedElement = UnsupportedPrefix + "element";

    /// <summary>Rule: A sequence flow must leave a node that exists.</summary>
    public const string FlowUnresolvedSource = "bpmn.flow.unresolved-source";

    /// <summary>Rule: A sequence flow must enter a node that exists.</summary>
    public const string FlowUnresolvedTarget = "bpmn.flow.unresolved-target";

    /// <summary>Rule: A sequence flow must not cross the border of a process or sub-process.</summary>
    public const string FlowCrossesScope = "bpmn.flow.crosses-scope";

    /// <summary>Rule: An id must be unique in the file.</summary>
    public const string DuplicateId = "bpmn.id.duplicate";

    /// <summary>Rule: A start event must have no incoming flow.</summary>
    public const string StartEventWithIncoming = "bpmn.start.incoming";

    /// <summary>Rule: An end event must have no outgoing flow.</summary>
    public const string EndEventWithOutgoing = "bpmn.end.outgoing";

    /// <summary>Rule: A process or sub-process must have a start event.</summary>
    public const string ScopeWithoutStart = "bpmn.scope.no-start";

    /// <summary>Rule: A process or sub-process must have at most one start event without a trigger.</summary>
    public const string ScopeWithSeveralStarts = "bpmn.scope.several-starts";

    /// <summary>Rule: A node should be reachable from a start event.</summary>
    public const string UnreachableNode = "bpmn.node.unreachable";

    /// <summary>Rule: A way should end at an end event.</summary>
    public const string ImplicitEnd = "bpmn.node.implicit-end";

    /// <summary>Rule: A boundary event must sit on an activity of its scope.</summary>
    public const string BoundaryEventUnattached = "bpmn.boundary.unattached";

    /// <summary>Rule: A boundary event must have no incoming flow.</summary>
    public const string BoundaryEventWithIncoming = "bpmn.boundary.incoming";

    /// <summary>Rule: A boundary event must have an outgoing flow.</summary>
    public const string BoundaryEventWithoutOutgoing = "bpmn.boundary.no-outgoing";

    /// <summary>Rule: A boundary event that catches an error must interrupt.</summary>
    public const string BoundaryErrorNotInterrupting = "bpmn.boundary.error-not-interrupting";

    /// <summary>A node lists a flow as incoming or outgoing that does not enter or leave it.</summary>
    public const string FlowListedElsewhere = "bpmn.flow.listed-elsewhere";

    /// <summary>Rule: A default flow must leave its node.</summary>
    public const string DefaultFlowNotOutgoing = "bpmn.default.not-outgoing";

    /// <summary>Rule: A default flow should have no condition.</summary>
    public const string ConditionalDefaultFlow = "bpmn.default.conditional";

    /// <summary>Rule: Each flow out of a splitting exclusive gateway must have a condition or be the default.</summary>
    public const string UnconditionalGatewayFlow = "bpmn.gateway.unconditional-flow";

    /// <summary>Rule: A flow out of an intermediate event or boundary event must have no condition.</summary>
    public const string ConditionNotAllowed = "bpmn.flow.condition-not-allowed";

    /// <summary>Rule: An event must have a definition that is allowed where it stands.</summary>
    public const string EventDefinitionNotAllowed = "bpmn.event.definition-not-allowed";

    /// <summary>Rule: A timer must have no more than one date, duration or repetition.</summary>
    public const string TimerDefinitionCount = "bpmn.timer.definition-count";

    /// <summary>Rule: A timer must be readable ISO 8601 or FEEL.</summary>
    public const string UnreadableTimer = "bpmn.timer.unreadable";

    /// <summary>Rule: What waits for a message must name it.</summary>
    public const string MessageMissing = "bpmn.message.missing";

    /// <summary>Rule: An error end event must name its error.</summary>
    public const string ErrorMissing = "bpmn.error.missing";

    /// <summary>Rule: An event-based gateway must not lead to one event only.</summary>
    public const string EventGatewayFlows = "bpmn.event-gateway.flows";

    /// <summary>Rule: After an event-based gateway must come catching events or receive tasks that nothing else leads to.</summary>
    public const string EventGatewayTarget = "bpmn.event-gateway.target";

    /// <summary>Rule: Message events and receive tasks must not stand after the same event-based gateway.</summary>
    public const string EventGatewayMixed = "bpmn.event-gateway.mixed";

    /// <summary>Rule: What throws or waits for a signal must name it.</summary>
    public const string SignalMissing = "bpmn.signal.missing";

    /// <summary>Rule: What throws an escalation must name one with a code.</summary>
    public const string EscalationMissing = "bpmn.escalation.missing";

    /// <summary>Rule: A conditional event must have a condition.</summary>
    public const string ConditionMissing = "bpmn.condition.missing";

    /// <summary>Rule: A link must lead to exactly one event of the same name in its scope.</summary>
    public const string LinkUnmatched = "bpmn.link.unmatched";

    /// <summary>Rule: A throwing link event must have no outgoing flow, a catching one no incoming flow.</summary>
    public const string LinkFlow = "bpmn.link.flow";

    /// <summary>Rule: An event sub-process must begin at exactly one start event.</summary>
    public const string EventSubProcessStart = "bpmn.event-sub-process.start";

    /// <summary>Rule: An event sub-process must have no flows.</summary>
    public const string EventSubProcessConnected = "bpmn.event-sub-process.connected";

    /// <summary>Rule: An event sub-process that an error begins must interrupt.</summary>
    public const string EventSubProcessErrorNotInterrupting = "bpmn.event-sub-process.error-not-interrupting";

    /// <summary>Rule: What the system does must name an action.</summary>
    public const string ActionMissing = "bpmn.action.missing";

    /// <summary>Rule: A user task must have a role.</summary>
    public const string UserTaskWithoutRole = "bpmn.task.no-role";

    /// <summary>Rule: A node must lie in one lane.</summary>
    public const string NodeInSeveralLanes = "bpmn.lane.several";

    /// <summary>Rule: The level of a role must be one of the organisation's levels.</summary>
    public const string UnknownRoleLevel = "bpmn.role.unknown-level";

    /// <summary>Rule: A milestone must be a status of the case life-cycle.</summary>
    public const string UnknownMilestoneStatus = "bpmn.milestone.unknown-status";

    /// <summary>Rule: A clock must count in a known unit.</summary>
    public const string UnknownClockUnit = "bpmn.clock.unknown-unit";

    /// <summary>Rule: A clock must count from a known moment.</summary>
    public const string UnknownClockOrigin = "bpmn.clock.unknown-origin";

    /// <summary>Rule: The access to a field must be write, read or hidden.</summary>
    public const string UnknownFieldAccess = "bpmn.field.unknown-access";

    /// <summary>Rule: Separation of duties must point to a user task of the process.</summary>
    public const string NotDoneByUnresolved = "bpmn.work.not-done-by-unresolved";

    /// <summary>Rule: A script task must contain FEEL.</summary>
    public const string ScriptNotFeel = "bpmn.script.not-feel";

    /// <summary>Rule: A script task must name the variable for its result.</summary>
    public const string ScriptWithoutResult = "bpmn.script.no-result";

    /// <summary>Rule: A business rule task must name the decision it makes.</summary>
    public const string DecisionMissing = "bpmn.decision.missing";

    /// <summary>Rule: A business rule task must name the variable for the result of its decision.</summary>
    public const string DecisionWithoutResult = "bpmn.decision.no-result";

    /// <summary>Rule: A multi-instance activity must be counted either by a number or by a list.</summary>
    public const string LoopWithoutCount = "bpmn.loop.no-count";

    /// <summary>Rule: Gathered results need both a list and what goes into it.</summary>
    public const string LoopOutputIncomplete = "bpmn.loop.output-incomplete";

    /// <summary>Rule: An expression must be FEEL that can be read.</summary>
    public const string UnparsableExpression = "bpmn.expression.unparsable";

    /// <summary>Rule: Expressions must be written in FEEL.</summary>
    public const string UnsupportedLanguage = "bpmn.expression.unsupported-language";

    /// <summary>Rule: A call activity must name the process it calls.</summary>
    public const string CallWithoutCalledElement = "bpmn.call.no-called-element";

    /// <summary>Rule: A process must be marked as executable.</summary>
    public const string ProcessNotExecutable = "bpmn.process.not-executable";

    /// <summary>Rule: A file must contain a process.</summary>
    public const string NoProcess = "bpmn.document.no-process";

    /// <summary>Rule: A sequence flow must be written in the process or sub-process whose nodes it connects.</summary>
    public const string FlowInForeignScope = "bpmn.flow.foreign-scope";

    /// <summary>Rule: A flow out of a start event, a parallel gateway or an event-based gateway must have no condition.</summary>
    public const string ConditionForbidden = "bpmn.flow.condition-forbidden";

    /// <summary>Rule: Beside a conditional flow out of an activity there must be another flow.</summary>
    public const string LoneConditionalFlow = "bpmn.flow.lone-condition";

    /// <summary>Rule: A catching intermediate event or boundary event must say what it waits for.</summary>
    public const string EventWithoutTrigger = "bpmn.event.no-trigger";

    /// <summary>Rule: A timer must say when, in exactly one way.</summary>
    public const string TimerMissing = "bpmn.timer.missing";

    /// <summary>Rule: Something must follow an event-based gateway.</summary>
    public const string EventGatewayUnfinished = "bpmn.event-gateway.no-flows";

    /// <summary>Rule: Only an event-based gateway that begins the process may wait for all its events.</summary>
    public const string EventGatewayParallel = "bpmn.event-gateway.parallel";

    /// <summary>Rule: What begins the process itself must have no incoming flow but one from a start event.</summary>
    public const string InstantiatingNodeWithIncoming = "bpmn.node.instantiating-incoming";

    /// <summary>Rule: A gateway must have the flows that its direction allows.</summary>
    public const string GatewayDirectionBroken = "bpmn.gateway.direction";

    /// <summary>Rule: A gateway should split or join.</summary>
    public const string GatewayWithoutEffect = "bpmn.gateway.no-effect";

    /// <summary>Rule: An activity for compensation must have no flows.</summary>
    public const string CompensationActivityConnected = "bpmn.compensation.activity-connected";

    /// <summary>Rule: A boundary event for compensation must have no outgoing flow.</summary>
    public const string CompensationBoundaryWithOutgoing = "bpmn.compensation.boundary-flow";

    /// <summary>Rule: A boundary event for compensation must lead to one activity only.</summary>
    public const string CompensationBoundaryAmbiguous = "bpmn.compensation.boundary-ambiguous";

    /// <summary>Rule: A boundary event for compensation must lead to an activity for compensation.</summary>
    public const string CompensationHandlerMissing = "bpmn.compensation.no-handler";

    /// <summary>Rule: A sub-process must have at most one event sub-process for compensation.</summary>
    public const string CompensationStartRepeated = "bpmn.compensation.several-starts";

    /// <summary>Rule: A cancel event must end a transaction or sit on one.</summary>
    public const string CancelOutsideTransaction = "bpmn.cancel.outside-transaction";

    /// <summary>Rule: A boundary event that catches the cancelling of a transaction must interrupt.</summary>
    public const string BoundaryCancelNotInterrupting = "bpmn.boundary.cancel-not-interrupting";

    /// <summary>Rule: An ad-hoc sub-process must contain no start event and no end event.</summary>
    public const string AdHocWithStartOrEnd = "bpmn.ad-hoc.start-or-end";

    /// <summary>Rule: An ad-hoc sub-process must contain an activity.</summary>
    public const string AdHocWithoutActivity = "bpmn.ad-hoc.empty";

    /// <summary>Rule: An event sub-process must have no boundary events.</summary>
    public const string EventSubProcessWithBoundary = "bpmn.event-sub-process.boundary";

    /// <summary>Rule: A process must contain no choreography activities.</summary>
    public const string ChoreographyActivityInProcess = "bpmn.process.choreography-activity";

    /// <summary>Rule: A message flow must connect two pools.</summary>
    public const string MessageFlowWithinPool = "bpmn.message-flow.same-pool";

    /// <summary>Rule: A message flow must not begin at a gateway, a start event, a lane, data or a flow.</summary>
    public const string MessageFlowSource = "bpmn.message-flow.source";

    /// <summary>Rule: A message flow must not end at a gateway, an end event, a lane, data or a flow.</summary>
    public const string MessageFlowTarget = "bpmn.message-flow.target";

    /// <summary>Rule: An end event from which a message flow begins must send a message.</summary>
    public const string MessageFlowFromOtherResult = "bpmn.message-flow.end-result";

    /// <summary>Rule: An event at an end of a message flow should send or receive a message.</summary>
    public const string MessageFlowAtOtherEvent = "bpmn.message-flow.no-message";

    /// <summary>Rule: The items of an input set or output set must be those of the element it belongs to.</summary>
    public const string DataSetWithForeignItem = "bpmn.data.set-item";

    /// <summary>Rule: Nothing inside a process may write its data input or read its data output.</summary>
    public const string DataAssociationOfProcessItem = "bpmn.data.process-item";

    /// <summary>Rule: Data must be read and written from within the process or sub-process they stand in.</summary>
    public const string DataNotVisible = "bpmn.data.not-visible";

    /// <summary>Rule: A join should get every token it waits for.</summary>
    public const string JoinNeverOpens = "bpmn.flow.deadlock";

    /// <summary>Rule: No two tokens should meet on one flow.</summary>
    public const string TokensNotSynchronised = "bpmn.flow.unsynchronised";

    /// <summary>Rule: A join should open in some run.</summary>
    public const string JoinWithoutRun = "bpmn.flow.dead-join";

    /// <summary>Rule: A data association with several sources must say what is made of them.</summary>
    public const string DataAssociationOfSeveralSources = "bpmn.data.several-sources";
}
