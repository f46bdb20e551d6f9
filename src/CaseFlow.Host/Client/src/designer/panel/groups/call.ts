import type { Business, DiagramElement } from "../../diagram";
import type { Known } from "../../vocabulary";
import type { Editing } from "../editing";
import { button, choice, group, note, textField, toggle } from "../fields";
import { extensionsOf } from "../model";
import { child, put, set, tree } from "../tree";
import { bind, bindingsOf } from "../work";
import { bindings, valueOf } from "./action";

/** The procedure that is called, and what is handed to it and back. */
export function call(edit: Editing, element: DiagramElement, known: readonly Known[]): HTMLElement[] {
  const mechanisms = edit.context.vocabulary.words.mechanisms;
  const called = (element.businessObject.get("calledElement") as string | undefined) ?? "";
  const chosen = mechanisms.find((one) => one.id === called);
  const trees = extensionsOf(element.businessObject);
  const into = bindingsOf(trees, "in");
  const out = bindingsOf(trees, "out");
  const change = (kind: string, name: string, text: string): void => edit.extensions(element, (all) => bind(all, kind, name, text));
  const wanted = (chosen?.inputs ?? []).map((name) => ({ id: name.id, label: name.label || name.name }));
  const more = into.filter((one) => !wanted.some((name) => name.id === one.name)).map((one) => ({ id: one.name, label: one.name }));
  const back = (chosen?.data ?? []).filter((name) => !out.some((one) => one.name === name.id)).map((name) => ({ id: name.id, name: name.label || name.name }));
  return [
    group("call", edit.say("group.call"), true,
      choice({ key: "call", label: edit.say("call"), help: edit.say("call.help"), disabled: edit.disabled }, called, mechanisms, (id) => edit.properties(element, { calledElement: id || undefined }), edit.say("none"))),
    group("in", edit.say("group.in"), true, note(edit.say(into.length > 0 ? "in.some" : "in.all")),
      ...[...wanted, ...more].map((name) => valueOf(edit, { key: `in.${name.id}`, label: name.label, disabled: edit.disabled }, into.find((one) => one.name === name.id)?.value ?? "", "", known, (text) => change("in", name.id, text))),
      ...bindings(edit, "in", [], [], (name, text) => change("in", name, text), "")),
    group("out", edit.say("group.out"), out.length > 0, note(edit.say(out.length > 0 ? "out.some" : "out.none")),
      ...(back.length > 0 && !edit.disabled ? [choice({ key: "out.known", label: edit.say("out.add") }, "", back, (id) => id && change("out", id, id), edit.say("choose"))] : []),
      ...bindings(edit, "out", out, chosen?.data ?? [], (name, text) => change("out", name, text), "")),
  ];
}

/** Whether an activity is carried out for every item of a list. */
export function loop(edit: Editing, element: DiagramElement, known: readonly Known[]): HTMLElement {
  const business = element.businessObject;
  const looping = business.get("loopCharacteristics") as Business | undefined;
  if (!looping) {
    return group("loop", edit.say("group.loop"), false, note(edit.say("loop.once")),
      edit.disabled ? undefined : button("loop.add", edit.say("loop.add"), () => {
        const made = edit.make("bpmn:MultiInstanceLoopCharacteristics", { isSequential: false });
        made.$parent = business;
        edit.properties(element, { loopCharacteristics: made });
      }));
  }

  if (looping.$type !== "bpmn:MultiInstanceLoopCharacteristics") {
    return group("loop", edit.say("group.loop"), true, note(edit.say("loop.standard")));
  }

  const at = child(extensionsOf(looping), "loop")?.attributes ?? {};
  const write = (values: Record<string, string>): void => edit.extensions(element, (trees) => put(trees, "loop", set(child(trees, "loop") ?? tree("loop"), values)), looping);
  const ends = (looping.get("completionCondition") as Business | undefined)?.get("body") as string | undefined;
  const about = (part: string): { key: string; label: string; help: string; disabled: boolean } => ({ key: `loop.${part}`, label: edit.say(`loop.${part}`), help: edit.say(`loop.${part}.help`), disabled: edit.disabled });
  return group("loop", edit.say("group.loop"), true,
    valueOf(edit, about("collection"), at["collection"] ?? "", "list", known, (collection) => write({ collection })),
    textField(about("item"), at["item"] ?? "", (item) => write({ item })),
    toggle({ key: "loop.sequential", label: edit.say("loop.sequential"), disabled: edit.disabled }, looping.get("isSequential") === true, (isSequential) => edit.business(element, looping, { isSequential })),
    textField(about("output"), at["output"] ?? "", (output) => write({ output })),
    textField(about("outputElement"), at["outputElement"] ?? "", (outputElement) => write({ outputElement }), "feel"),
    textField(about("ends"), ends ?? "", (text) => edit.business(element, looping, { completionCondition: edit.expression(looping, text) }), "feel"),
    edit.disabled ? undefined : button("loop.remove", edit.say("loop.remove"), () => edit.properties(element, { loopCharacteristics: undefined }), { class: "btn btn-sm btn-outline-danger" }));
}
