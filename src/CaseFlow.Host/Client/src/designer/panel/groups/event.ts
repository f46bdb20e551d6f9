import { is, type Business, type DiagramElement } from "../../diagram";
import { readClock, readDuration, writeClock, noClock, type Clock } from "../clock";
import type { Editing } from "../editing";
import { choice, group, note, row, textField, toggle } from "../fields";
import { definitionsOf, eventDefinition, extensionsOf } from "../model";
import { child, put, set, tree } from "../tree";
import { clock } from "./clock";
import { taskBeside, writeTimer } from "./limits";

const referred: Record<string, { reference: string; root: string; words: "messages" | "signals" | "errors" | "escalations" }> = {
  "bpmn:MessageEventDefinition": { reference: "messageRef", root: "bpmn:Message", words: "messages" },
  "bpmn:SignalEventDefinition": { reference: "signalRef", root: "bpmn:Signal", words: "signals" },
  "bpmn:ErrorEventDefinition": { reference: "errorRef", root: "bpmn:Error", words: "errors" },
  "bpmn:EscalationEventDefinition": { reference: "escalationRef", root: "bpmn:Escalation", words: "escalations" },
};

/** What an event waits for or does. */
export function event(edit: Editing, element: DiagramElement): HTMLElement[] {
  const definition = eventDefinition(element.businessObject);
  const parts: HTMLElement[] = [];
  if (is(element, "bpmn:BoundaryEvent") && definition?.$type !== "bpmn:CompensateEventDefinition") {
    parts.push(group("boundary", edit.say("group.boundary"), true,
      toggle({ key: "interrupting", label: edit.say("interrupting"), help: edit.say("interrupting.help"), disabled: edit.disabled || definition?.$type === "bpmn:ErrorEventDefinition" },
        element.businessObject["cancelActivity"] !== false, (cancelActivity) => edit.properties(element, { cancelActivity }))));
  } else if (is(element, "bpmn:StartEvent") && element.businessObject.$parent?.["triggeredByEvent"] === true) {
    parts.push(group("boundary", edit.say("group.boundary"), true,
      toggle({ key: "interrupting", label: edit.say("interrupting.sub"), disabled: edit.disabled }, element.businessObject["isInterrupting"] !== false, (isInterrupting) => edit.properties(element, { isInterrupting }))));
  }

  if (definition?.$type === "bpmn:TimerEventDefinition") {
    parts.push(...timer(edit, element, definition));
  } else if (definition && referred[definition.$type]) {
    parts.push(named(edit, element, definition));
  } else if (definition?.$type === "bpmn:ConditionalEventDefinition") {
    const text = ((definition.get("condition") as Business | undefined)?.get("body") as string | undefined) ?? "";
    parts.push(group("condition", edit.say("group.condition"), true,
      textField({ key: "event.condition", label: edit.say("feel"), help: edit.say("feel.help"), disabled: edit.disabled }, text, (next) => edit.business(element, definition, { condition: edit.expression(definition, next) }), "feel")));
  } else if (definition?.$type === "bpmn:LinkEventDefinition") {
    parts.push(group("named", edit.say("group.link"), true,
      textField({ key: "link", label: edit.say("link"), help: edit.say("link.help"), disabled: edit.disabled }, (definition.get("name") as string | undefined) ?? "", (name) => edit.business(element, definition, { name }))));
  }

  return parts;
}

function timer(edit: Editing, element: DiagramElement, definition: Business): HTMLElement[] {
  const body = (name: string): string => ((definition.get(name) as Business | undefined)?.get("body") as string | undefined) ?? "";
  const kind = body("timeCycle") !== "" ? "timeCycle" : body("timeDate") !== "" ? "timeDate" : "timeDuration";
  const kinds = ["timeDuration", "timeDate", ...(is(element, "bpmn:StartEvent") || kind === "timeCycle" || element.businessObject["cancelActivity"] === false ? ["timeCycle"] : [])];
  const write = (name: string, text: string): void =>
    edit.business(element, definition, Object.fromEntries(["timeDuration", "timeDate", "timeCycle"].map((each) => [each, each === name ? edit.expression(definition, text) : undefined])));
  const chosen = choice({ key: "timer.kind", label: edit.say("timer.kind"), disabled: edit.disabled }, kind, kinds.map((id) => ({ id, name: edit.say(`timer.${id}`) })), (id) =>
    edit.together(() => {
      write(id, id === "timeDuration" ? "P1D" : id === "timeCycle" ? "R/P1M" : "=");
      edit.extensions(element, (trees) => writeClock(trees, undefined));
    }));
  if (kind !== "timeDuration") {
    return [
      group("timer", edit.say("group.timer"), true, chosen,
        ...(kind === "timeDate" ? [textField({ key: "timer.date", label: edit.say("timer.timeDate"), help: edit.say("timer.date.help"), disabled: edit.disabled }, body(kind), (text) => write(kind, text), "feel")] : cycle(edit, body(kind), (text) => write(kind, text)))),
      ...(kind === "timeCycle" && is(element, "bpmn:StartEvent") ? [schedule(edit, element)] : []),
    ];
  }

  const standard = readDuration(body("timeDuration"));
  const given: Clock | undefined = readClock(extensionsOf(element.businessObject)) ?? (standard ? { ...noClock, ...standard } : undefined);
  return [
    group("timer.kind", edit.say("timer.kind"), false, chosen),
    clock(edit, given, undefined, given ? taskBeside(edit, element, given) : [], (next) => edit.together(() => writeTimer(edit, element, next))),
    ...(given ? [] : [group("timer.expert", edit.say("expertView"), true, textField({ key: "timer.feel", label: edit.say("feel"), disabled: edit.disabled }, body("timeDuration"), (text) => write("timeDuration", text), "feel"))]),
  ];
}

/** A cycle as its first moment and how often; another text is shown as it is. */
function cycle(edit: Editing, text: string, write: (text: string) => void): HTMLElement[] {
  const read = /^R\/(?:(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):00\+08:00\/)?P(?:T(\d+)H|(\d+)(D|W|M|Y))$/.exec(text);
  const expert = textField({ key: "timer.cycle", label: edit.say("timer.timeCycle"), help: edit.say("timer.cycle.help"), disabled: edit.disabled }, text, write, "feel");
  if (!read) {
    return [expert];
  }

  const [, date, time, hours, count, unit] = read;
  const units = ["H", "D", "W", "M", "Y"].map((id) => ({ id, name: edit.say(`every.${id}`) }));
  const make = (next: { date?: string; time?: string; count?: string; unit?: string }): void => {
    const all = { date: date ?? "", time: time ?? "09:00", count: hours ?? count!, unit: hours ? "H" : unit!, ...next };
    write(`R/${all.date ? `${all.date}T${all.time}:00+08:00/` : ""}P${all.unit === "H" ? `T${all.count}H` : `${all.count}${all.unit}`}`);
  };
  return [
    row(
      textField({ key: "every.count", label: edit.say("every.count"), disabled: edit.disabled }, hours ?? count!, (value) => value && make({ count: value }), "number"),
      choice({ key: "every.unit", label: edit.say("every.unit"), disabled: edit.disabled }, hours ? "H" : unit!, units, (id) => make({ unit: id }))),
    textField({ key: "every.first", label: edit.say("every.first"), disabled: edit.disabled }, date ?? "", (value) => make({ date: value }), "date"),
    ...(date ? [textField({ key: "every.time", label: edit.say("every.time"), disabled: edit.disabled }, time!, (value) => /^\d{2}:\d{2}$/.test(value) && make({ time: value }))] : []),
    group("timer.expert", edit.say("expertView"), false, expert),
  ];
}

/** For whom a planned start happens, and what if it was missed or falls on a holiday. */
function schedule(edit: Editing, element: DiagramElement): HTMLElement {
  const at = child(extensionsOf(element.businessObject), "schedule")?.attributes ?? {};
  const write = (values: Record<string, string>): void => edit.extensions(element, (trees) => put(trees, "schedule", set(child(trees, "schedule") ?? tree("schedule"), values)));
  const options = (part: string, ids: string[]): { id: string; name: string }[] => ids.map((id) => ({ id, name: edit.say(`schedule.${part}.${id}`) }));
  const about = (part: string): { key: string; label: string; disabled: boolean } => ({ key: `schedule.${part}`, label: edit.say(`schedule.${part}`), disabled: edit.disabled });
  return group("schedule", edit.say("group.schedule"), true,
    choice(about("each"), at["each"] ?? "", edit.context.vocabulary.words.levels, (each) => write({ each }), edit.say("none")),
    choice(about("missed"), at["missed"] ?? "", options("missed", ["once", "skip", "all"]), (missed) => write({ missed }), edit.say("none")),
    choice(about("shift"), at["shift"] ?? "", options("shift", ["none", "nextWorkingDay", "previousWorkingDay"]), (shift) => write({ shift }), edit.say("none")));
}

/** The message, signal, error or escalation an event speaks of, chosen or made by name. */
function named(edit: Editing, element: DiagramElement, definition: Business): HTMLElement {
  const { reference, root, words } = referred[definition.$type]!;
  const definitions = definitionsOf(element.businessObject);
  const roots = (): Business[] => definitions.get("rootElements") as Business[];
  const known = roots().filter((one) => one.$type === root);
  const now = definition.get(reference) as Business | undefined;
  const more = edit.context.vocabulary.words[words].filter((one) => !known.some((each) => each["name"] === one.id));
  const choose = (id: string): void => {
    const there = known.find((one) => one.id === id);
    if (there || id === "") {
      edit.business(element, definition, { [reference]: there });
      return;
    }

    make(id.replace(/^new:/, ""));
  };
  const make = (name: string): void =>
    edit.together(() => {
      const made = edit.make(root, { name, ...(root === "bpmn:Error" ? { errorCode: name } : root === "bpmn:Escalation" ? { escalationCode: name } : {}) });
      made.$parent = definitions;
      edit.business(element, definitions, { rootElements: [made, ...roots()] });
      edit.business(element, definition, { [reference]: made });
    });
  const options = [...known.map((one) => ({ id: one.id, name: (one["name"] as string | undefined) ?? one.id })), ...more.map((one) => ({ id: `new:${one.id}`, name: one.name }))];
  const isError = root === "bpmn:Error";
  const code = isError ? "errorCode" : "escalationCode";
  return group("named", edit.say(`group.${words}`), true,
    choice({ key: "named", label: edit.say(`named.${words}`), help: edit.say("named.help"), disabled: edit.disabled }, now?.id ?? "", options, choose, edit.say("none")),
    textField({ key: "named.new", label: edit.say("named.new"), disabled: edit.disabled }, "", (name) => name && make(name)),
    now && (isError || root === "bpmn:Escalation") && textField({ key: "named.code", label: edit.say("named.code"), disabled: edit.disabled }, (now.get(code) as string | undefined) ?? "", (value) => edit.business(element, now, { [code]: value })),
    known.length === 0 && more.length === 0 && note(edit.say("named.none")));
}

/** What kind of sub-process it is. */
export function subProcess(edit: Editing, element: DiagramElement): HTMLElement {
  const business = element.businessObject;
  return group("subProcess", edit.say("group.subProcess"), true,
    note(edit.say(business["triggeredByEvent"] === true ? "subProcess.event" : business.$type === "bpmn:AdHocSubProcess" ? "subProcess.adHoc" : business.$type === "bpmn:Transaction" ? "subProcess.transaction" : "subProcess.plain")),
    note(edit.say("subProcess.count", { count: ((business["flowElements"] as Business[] | undefined) ?? []).filter((one) => one.$instanceOf("bpmn:FlowNode")).length })));
}
