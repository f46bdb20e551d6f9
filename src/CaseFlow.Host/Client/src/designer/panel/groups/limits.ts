import { el } from "../../../drafting/page";
import { service, type Business, type DiagramElement } from "../../diagram";
import { nameOf } from "../../names";
import { isSameLimit, readClock, standardDuration, withLimit, writeClock, type Clock } from "../clock";
import type { Editing } from "../editing";
import { button, group, note, toggle } from "../fields";
import { eventDefinition, extensionsOf, flowElements } from "../model";
import { workOf } from "../work";

type Timed = { readonly element: Business; readonly clock: Clock };

/** Units whose counts are worded under another name. */
const counted: Readonly<Record<string, string>> = { calendarDays: "days", calendarMonths: "months" };

/** Timers that a person took apart from the limit of their task, although both are the same. */
const apart = new Set<string>();

/** Writes when a timer fires, for the engine and for other tools. */
export function writeTimer(edit: Editing, element: DiagramElement, next: Clock | undefined): void {
  const definition = eventDefinition(element.businessObject)!;
  edit.extensions(element, (trees) => writeClock(trees, next));
  if (next) {
    const duration = edit.expression(definition, next.until !== "" ? "P1D" : standardDuration(next.amount, next.unit));
    edit.business(element, definition, { timeDuration: duration, timeDate: undefined, timeCycle: undefined });
  }
}

/** Changes the limit of a task, and the timers on its edge that go with it, as one step of undo. */
export function changeLimit(edit: Editing, task: DiagramElement, before: Clock | undefined, next: Clock | undefined, write: () => void): void {
  const along = before && next ? timersOf(task.businessObject).filter((timer) => isSameLimit(timer.clock, before) && !apart.has(timer.element.id)) : [];
  edit.together(() => {
    write();
    along.forEach((timer) => writeTimer(edit, shape(edit, timer.element)!, withLimit(timer.clock, next!)));
  });
}

/** The timers on the edge of a task: which, when, and whether they are changed with its limit. */
export function timersBeside(edit: Editing, task: DiagramElement, limit: Clock): HTMLElement[] {
  return timersOf(task.businessObject).map((timer) => {
    const isSame = isSameLimit(timer.clock, limit);
    const line = el("p", { class: "mb-1" }, link(edit, timer.element), edit.say(isSame ? "limit.timer.same" : "limit.timer.other", { limit: limitWords(edit, timer.clock) }));
    if (!isSame) {
      return el("div", { class: "dp-alternative" }, line,
        !edit.disabled && button(`limit.alike.${timer.element.id}`, edit.say("limit.alike"), () => edit.together(() => writeTimer(edit, shape(edit, timer.element)!, withLimit(timer.clock, limit)))));
    }

    const keep = (isTogether: boolean): void => void (isTogether ? apart.delete(timer.element.id) : apart.add(timer.element.id));
    return el("div", { class: "dp-alternative" }, line,
      !edit.disabled && toggle({ key: `limit.together.${timer.element.id}`, label: edit.say("limit.together"), help: edit.say("limit.together.help") }, !apart.has(timer.element.id), keep));
  });
}

/** The task on whose edge a timer sits, and whether its limit is the same. */
export function taskBeside(edit: Editing, timer: DiagramElement, moment: Clock): HTMLElement[] {
  const task = timer.businessObject["attachedToRef"] as Business | undefined;
  const limit = task?.$type === "bpmn:UserTask" ? readClock(workOf(extensionsOf(task)).children) : undefined;
  if (!task || !limit) {
    return [];
  }

  const isSame = isSameLimit(limit, moment);
  return [el("div", { class: "dp-alternative" },
    el("p", { class: "mb-1" }, link(edit, task), edit.say(isSame ? "limit.task.same" : "limit.task.other", { limit: limitWords(edit, limit) })),
    !isSame && !edit.disabled && button("limit.alike", edit.say("limit.task.alike"), () => edit.together(() => writeTimer(edit, timer, withLimit(moment, limit)))))];
}

/** All limits and timers of the procedure, each leading to its element. */
export function limits(edit: Editing, process: DiagramElement): HTMLElement {
  const timed = flowElements(process.businessObject).flatMap((element): Timed[] => {
    const trees = extensionsOf(element);
    const clock = readClock(element.$type === "bpmn:UserTask" ? workOf(trees).children : trees);
    return clock ? [{ element, clock }] : [];
  });
  return group("limits", edit.say("group.limits"), false, note(edit.say(timed.length > 0 ? "limits.help" : "limits.none")),
    timed.length > 0 && el("ul", { class: "list-unstyled mb-0" }, ...timed.map((one) => el("li", {}, link(edit, one.element), edit.say("limits.line", { limit: limitWords(edit, one.clock) })))));
}

/** How long a clock runs and from when, in words. */
export function limitWords(edit: Editing, clock: Clock): string {
  const { clockOrigins } = edit.context.vocabulary.words;
  if (clock.until !== "") {
    return edit.say("limit.until", { until: clock.until });
  }

  const amount = amountWords(edit, clock);
  const from = clock.from === "" || clock.from === "entered" ? undefined : clockOrigins.find((one) => one.id === clock.from)?.name;
  return from ? edit.say("limit.from", { from, amount }) : amount;
}

function amountWords(edit: Editing, { amount, unit }: Clock): string {
  const name = edit.context.vocabulary.words.clockUnits.find((one) => one.id === unit)?.name ?? unit;
  if (!/^\d+$/.test(amount)) {
    return edit.say("limit.computed", { amount, unit: name });
  }

  return unit !== "endOfDay" ? edit.context.text(`due.${counted[unit] ?? unit}${amount === "1" ? ".one" : ""}`, { n: amount }) : amount === "0" ? edit.say("limit.today") : edit.say("limit.days", { amount });
}

function timersOf(task: Business): Timed[] {
  return flowElements(task, "bpmn:BoundaryEvent").flatMap((element) => {
    const clock = element["attachedToRef"] === task && eventDefinition(element)?.$type === "bpmn:TimerEventDefinition" ? readClock(extensionsOf(element)) : undefined;
    return clock ? [{ element, clock }] : [];
  });
}

function shape(edit: Editing, element: Business): DiagramElement | undefined {
  return service(edit.context.modeler, "elementRegistry").get(element.id);
}

function link(edit: Editing, element: Business): HTMLElement {
  const go = (): void => {
    const found = shape(edit, element);
    if (found) {
      service(edit.context.modeler, "selection").select(found);
      service(edit.context.modeler, "canvas").scrollToElement(found);
    }
  };
  return button(`go.${element.id}`, nameOf(element), go, { class: "btn btn-sm btn-link p-0 align-baseline" });
}
