import type { DiagramElement, Services } from "./diagram";

type Entry = { group: string; className?: string; title?: string; separator?: boolean; action?: Record<string, (event: Event) => void> };
type Create = { start(event: Event, shape: DiagramElement | DiagramElement[]): void };
type Factory = Services["elementFactory"] & { createParticipantShape(): DiagramElement };
type Translate = (template: string) => string;

/** What most procedures are drawn with; the menu "more elements" has the rest. */
export const common: [key: string, type: string, group: string, icon: string, options?: Record<string, unknown>][] = [
  ["start", "bpmn:StartEvent", "event", "start-event-none"],
  ["userTask", "bpmn:UserTask", "activity", "user-task"],
  ["serviceTask", "bpmn:ServiceTask", "activity", "service-task"],
  ["ruleTask", "bpmn:BusinessRuleTask", "activity", "business-rule-task"],
  ["call", "bpmn:CallActivity", "activity", "call-activity"],
  ["exclusive", "bpmn:ExclusiveGateway", "gateway", "gateway-xor"],
  ["parallel", "bpmn:ParallelGateway", "gateway", "gateway-parallel"],
  ["timer", "bpmn:IntermediateCatchEvent", "event", "intermediate-event-catch-timer", { eventDefinitionType: "bpmn:TimerEventDefinition" }],
  ["subProcess", "bpmn:SubProcess", "activity", "subprocess-expanded", { isExpanded: true }],
  ["end", "bpmn:EndEvent", "event", "end-event-none"],
  ["note", "bpmn:TextAnnotation", "note", "text-annotation"],
];

/** The reduced palette. It replaces what bpmn-js offers. */
export class PaletteProvider {
  static readonly $inject = ["palette", "create", "elementFactory", "handTool", "lassoTool", "spaceTool", "globalConnect", "translate"];

  constructor(
    palette: { registerProvider(provider: unknown): void },
    private readonly create: Create,
    private readonly factory: Factory,
    private readonly hand: { activateHand(event: Event): void },
    private readonly lasso: { activateSelection(event: Event): void },
    private readonly space: { activateSelection(event: Event): void },
    private readonly connect: { start(event: Event): void },
    private readonly translate: Translate,
  ) {
    palette.registerProvider(this);
  }

  getPaletteEntries(): Record<string, Entry> {
    const entries: Record<string, Entry> = {
      hand: this.tool("hand-tool", "Activate hand tool", (event) => this.hand.activateHand(event)),
      lasso: this.tool("lasso-tool", "Activate lasso tool", (event) => this.lasso.activateSelection(event)),
      space: this.tool("space-tool", "Activate create/remove space tool", (event) => this.space.activateSelection(event)),
      connect: this.tool("connection-multi", "Activate global connect tool", (event) => this.connect.start(event)),
      separator: { group: "tools", separator: true },
    };
    for (const [key, type, group, icon, options] of common) {
      const begin = (event: Event): void => this.create.start(event, this.factory.createShape({ type, ...options }));
      entries[`create.${key}`] = {
        group,
        className: `bpmn-icon-${icon}`,
        title: this.translate(`Palette ${key}`),
        action: { click: begin, dragstart: begin },
      };
    }

    const pool = (event: Event): void => this.create.start(event, this.factory.createParticipantShape());
    entries["create.pool"] = {
      group: "note",
      className: "bpmn-icon-participant",
      title: this.translate("Create pool/participant"),
      action: { click: pool, dragstart: pool },
    };
    return entries;
  }

  private tool(icon: string, title: string, click: (event: Event) => void): Entry {
    return { group: "tools", className: `bpmn-icon-${icon}`, title: this.translate(title), action: { click } };
  }
}
