import type Modeler from "bpmn-js/lib/Modeler";
import { el, say } from "../drafting/page";
import { is, isChoosable, service, type DiagramElement } from "./diagram";
import { kindOf, nameOf } from "./names";

/** All elements as a list by lane: the way to them for the keyboard and for screen readers. */
export class Outline {
  readonly element: HTMLElement;
  private readonly list = el("div", { class: "outline-list" });
  private readonly filter = el("input", { type: "search", class: "form-control form-control-sm", "aria-label": say("designer.outline.filter"), placeholder: say("designer.outline.filter") });
  private buttons = new Map<string, HTMLButtonElement>();
  private timer = 0;
  private isShown = false;

  constructor(private readonly modeler: Modeler) {
    this.element = el("div", { class: "outline" }, el("p", { class: "form-text" }, say("designer.outline.help")), this.filter, this.list);
    this.filter.addEventListener("input", () => this.draw());
    const bus = service(modeler, "eventBus");
    bus.on(["elements.changed", "import.done", "shape.added", "shape.removed", "connection.added", "connection.removed"], () => this.soon());
    bus.on("selection.changed", () => this.mark());
  }

  /** Draws the list when it is looked at; a large one is not kept up to date unseen. */
  show(isShown: boolean): void {
    this.isShown = isShown;
    if (isShown) {
      this.draw();
    }
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.isShown && this.draw(), 250);
  }

  private draw(): void {
    const wanted = this.filter.value.trim().toLowerCase();
    const groups = new Map<string, DiagramElement[]>();
    const lanes = service(this.modeler, "elementRegistry").filter((one) => is(one, "bpmn:Lane") && isChoosable(one));
    lanes.sort((a, b) => a.y - b.y).forEach((lane) => groups.set(lane.id, [lane]));
    const nodes = service(this.modeler, "elementRegistry").filter(
      (one) => isChoosable(one) && (is(one, "bpmn:FlowNode") || is(one, "bpmn:Participant") || is(one, "bpmn:TextAnnotation")),
    );
    for (const node of nodes.sort((a, b) => a.x - b.x || a.y - b.y)) {
      const lane = lanes.filter((one) => contains(one, node)).sort((a, b) => a.width * a.height - b.width * b.height)[0];
      const key = lane?.id ?? "";
      groups.set(key, [...(groups.get(key) ?? []), node]);
    }

    const focused = [...this.buttons].find(([, button]) => button === document.activeElement)?.[0];
    this.buttons = new Map();
    const sections: HTMLElement[] = [];
    for (const [key, members] of groups) {
      const shown = members.filter((one) => `${nameOf(one)} ${kindOf(one)}`.toLowerCase().includes(wanted));
      if (shown.length > 0) {
        const lane = lanes.find((one) => one.id === key);
        sections.push(
          el("h3", { class: "outline-lane" }, lane ? nameOf(lane) : say("designer.outline.noLane")),
          el("ul", {}, ...shown.map((one) => el("li", {}, this.button(one)))),
        );
      }
    }

    this.list.replaceChildren(...(sections.length > 0 ? sections : [el("p", {}, say("designer.outline.none"))]));
    // Who goes through the list by keyboard stays where he is.
    this.buttons.get(focused ?? "")?.focus({ preventScroll: true });
    this.mark();
  }

  private button(element: DiagramElement): HTMLButtonElement {
    const choose = (): void => {
      service(this.modeler, "selection").select(element);
      service(this.modeler, "canvas").scrollToElement(element);
    };
    const button = el("button", { type: "button", onclick: choose }, nameOf(element), el("span", { class: "outline-kind" }, kindOf(element)));
    this.buttons.set(element.id, button);
    return button;
  }

  private mark(): void {
    const chosen = new Set(service(this.modeler, "selection").get().map((one) => one.id));
    for (const [id, button] of this.buttons) {
      button.setAttribute("aria-pressed", String(chosen.has(id)));
    }
  }
}

function contains(lane: DiagramElement, node: DiagramElement): boolean {
  const x = node.x + node.width / 2;
  const y = node.y + node.height / 2;
  return x >= lane.x && x <= lane.x + lane.width && y >= lane.y && y <= lane.y + lane.height;
}
