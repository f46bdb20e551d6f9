import { el } from "../../drafting/page";
import { is, service, type DiagramElement } from "../diagram";
import { kindOf, nameOf } from "../names";
import type { Known } from "../vocabulary";
import type { Editing } from "./editing";
import { fragmentIds } from "../fragments/fragment";
import { insertFragment, takesFragment } from "../fragments/insert";
import { button, group, note } from "./fields";
import { eventDefinition } from "./model";
import { action } from "./groups/action";
import { call, loop } from "./groups/call";
import { event, subProcess } from "./groups/event";
import { flow } from "./groups/flow";
import { gateway } from "./groups/gateway";
import { expert, general, milestone } from "./groups/general";
import { lane } from "./groups/lane";
import { process } from "./groups/process";
import { rule, script } from "./groups/rule";
import { work } from "./groups/work";

/** Shows what can be set of the chosen element, as it stands now. */
export function mountPanel(container: HTMLElement, edit: Editing): void {
  new Panel(container, edit);
}

class Panel {
  private names: readonly Known[] = [];
  private shown = "";
  private asked = 0;
  private timer = 0;
  private isPressed = false;
  private isHeld = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly edit: Editing,
  ) {
    const bus = service(edit.context.modeler, "eventBus");
    container.classList.add("dp");
    bus.on(["selection.changed", "commandStack.changed", "import.done"], () => this.soon());
    edit.context.vocabulary.onChange(() => this.soon());
    edit.context.findings.onChange(() => this.soon());
    // A press ends on what it began on: nothing is redrawn under the finger.
    container.addEventListener("pointerdown", () => (this.isPressed = true));
    addEventListener("pointerup", () => this.release());
    addEventListener("pointercancel", () => this.release());
    container.addEventListener("input", (event) => this.typing(event, true));
    container.addEventListener("change", (event) => this.typing(event, false));
    container.addEventListener("focusout", (event) => {
      this.typing(event, false);
      if (this.isHeld) {
        this.soon();
      }
    });
    this.draw();
  }

  private typing(event: Event, on: boolean): void {
    if (event.target instanceof HTMLElement && on) {
      event.target.dataset["typing"] = "";
    } else if (event.target instanceof HTMLElement) {
      delete event.target.dataset["typing"];
    }
  }

  private release(): void {
    this.isPressed = false;
    if (this.isHeld) {
      this.soon();
    }
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (this.isPressed) {
        this.isHeld = true;
      } else {
        this.draw();
      }
    }, 0);
  }

  private draw(): void {
    const chosen = service(this.edit.context.modeler, "selection").get().map((one) => one.labelTarget ?? one);
    const element = chosen.length === 1 ? chosen[0] : chosen.length === 0 ? this.whole() : undefined;
    const id = element?.id ?? "";
    if (id !== this.shown) {
      this.shown = id;
      this.names = this.edit.context.vocabulary.words.names;
      void this.ask(element);
    }

    const active = document.activeElement instanceof HTMLElement && this.container.contains(document.activeElement) ? document.activeElement : undefined;
    const key = active?.dataset["key"];
    const typed = active && ("selectionStart" in active || active instanceof HTMLInputElement) ? (active as HTMLInputElement) : undefined;
    // What is being typed is not written yet: it is redrawn when it is left.
    if (typed && typed.dataset["typing"] !== undefined && id === this.container.dataset["element"]) {
      this.isHeld = true;
      return;
    }

    this.isHeld = false;
    const top = this.container.scrollTop;
    const isSame = this.container.dataset["element"] === id;
    this.container.dataset["element"] = id;
    this.container.replaceChildren(...(element ? this.parts(element) : chosen.length > 0 ? several(this.edit, chosen) : []));
    this.container.scrollTop = isSame ? top : 0;
    if (key && isSame) {
      [...this.container.querySelectorAll<HTMLElement>("[data-key]")].find((one) => one.dataset["key"] === key)?.focus({ preventScroll: true });
    }
  }

  /** What stands for the whole procedure: its pool, where there is one alone; nothing where no diagram could be opened. */
  private whole(): DiagramElement | undefined {
    const root = service(this.edit.context.modeler, "canvas").getRootElement();
    const pools = root.children.filter((one) => is(one, "bpmn:Participant"));
    return pools.length === 1 ? pools[0]! : (root.businessObject as unknown) ? root : undefined;
  }

  private parts(element: DiagramElement): HTMLElement[] {
    const { edit, names } = this;
    const redraw = (): void => this.soon();
    const findings = edit.context.findings.of(element.id);
    const parts: HTMLElement[] = [
      el("h2", { class: "dp-head" }, nameOf(element), el("span", { class: "dp-kind" }, kindOf(element))),
      ...(findings.length > 0 ? [el("ul", { class: "finding-list" }, ...findings.map((one) => edit.context.findings.line(one, false)))] : []),
    ];
    if (is(element, "bpmn:Process") || is(element, "bpmn:Participant") || is(element, "bpmn:Collaboration")) {
      return [...parts, ...(is(element, "bpmn:Collaboration") ? [note(edit.say("choose.element"))] : process(edit, element))];
    }

    parts.push(general(edit, element));
    if (is(element, "bpmn:Lane")) {
      parts.push(lane(edit, element));
    } else if (is(element, "bpmn:SequenceFlow")) {
      parts.push(flow(edit, element, names, redraw));
    } else if (is(element, "bpmn:UserTask")) {
      parts.push(...work(edit, element, names));
    } else if (is(element, "bpmn:BusinessRuleTask")) {
      parts.push(rule(edit, element));
    } else if (is(element, "bpmn:ScriptTask")) {
      parts.push(script(edit, element));
    } else if (is(element, "bpmn:CallActivity")) {
      parts.push(...call(edit, element, names));
    } else if (is(element, "bpmn:Gateway")) {
      parts.push(...gateway(edit, element, names, redraw));
    } else if (is(element, "bpmn:SubProcess")) {
      parts.push(subProcess(edit, element));
    } else if (is(element, "bpmn:Event")) {
      parts.push(...event(edit, element));
    }

    if (is(element, "bpmn:ServiceTask") || is(element, "bpmn:SendTask") || (is(element, "bpmn:ThrowEvent") && eventDefinition(element.businessObject)?.$type === "bpmn:MessageEventDefinition")) {
      parts.push(...action(edit, element, names, redraw));
    }

    if (is(element, "bpmn:Activity")) {
      parts.push(loop(edit, element, names));
    }

    if (is(element, "bpmn:FlowNode")) {
      parts.push(milestone(edit, element));
    }

    if (!edit.disabled && takesFragment(element)) {
      parts.push(group("fragments", edit.say("group.fragments"), false, note(edit.say(is(element, "bpmn:SequenceFlow") ? "fragments.helpFlow" : "fragments.help")),
        ...fragmentIds.map((id) => button(`fragment.${id}`, edit.say(`fragment.${id}`), () => insertFragment(edit, id, element)))));
    }

    return [...parts, expert(edit, element)];
  }

  /** Asks what is known at the element, and shows it when it is still the chosen one. */
  private async ask(element: DiagramElement | undefined): Promise<void> {
    const asked = ++this.asked;
    if (!element || !(is(element, "bpmn:FlowNode") || is(element, "bpmn:SequenceFlow"))) {
      return;
    }

    const names = await this.edit.context.vocabulary.at(element.id);
    if (asked === this.asked && names.length > 0) {
      this.names = names;
      this.soon();
    }
  }
}

/** Several elements at once: how many, and what can be done with all of them. */
function several(edit: Editing, chosen: DiagramElement[]): HTMLElement[] {
  const counts = new Map<string, number>();
  chosen.forEach((one) => counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1));
  return [
    el("h2", { class: "dp-head" }, edit.say("several", { count: chosen.length })),
    el("ul", {}, ...[...counts].map(([kind, count]) => el("li", {}, `${kind} × ${count}`))),
    ...(edit.disabled ? [] : [button("several.remove", edit.say("several.remove"), () => service(edit.context.modeler, "modeling").removeElements(chosen), { class: "btn btn-sm btn-outline-danger" })]),
  ];
}
