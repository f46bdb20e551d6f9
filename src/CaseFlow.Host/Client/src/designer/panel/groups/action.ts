import type { DiagramElement } from "../../diagram";
import { el } from "../../../drafting/page";
import type { Action, Known, Parameter } from "../../vocabulary";
import type { Editing } from "../editing";
import { button, choice, group, note, textField, value } from "../fields";
import { extensionsOf } from "../model";
import { child, put, set, tree, type Tree } from "../tree";
import { bind, bindingsOf } from "../work";

let sought = "";

/** What the machine does: an action of the catalogue with what it needs and what it gives. */
export function action(edit: Editing, element: DiagramElement, known: readonly Known[], redraw: () => void): HTMLElement[] {
  const catalogue = edit.context.vocabulary.words.actions;
  const given = child(extensionsOf(element.businessObject), "action");
  const name = given?.attributes["name"] ?? "";
  const chosen = catalogue.find((one) => one.id === name);
  const change = (make: (action: Tree) => Tree | undefined): void => edit.extensions(element, (trees) => put(trees, "action", make(child(trees, "action") ?? tree("action"))));
  const found = catalogue.filter((one) => one.id === name || `${one.name} ${one.id}`.toLowerCase().includes(sought.toLowerCase()));
  return [
    group("action", edit.say("group.action"), true,
      textField({ key: "action.search", label: edit.say("action.search"), disabled: edit.disabled }, sought, (text) => {
        sought = text;
        redraw();
      }),
      choice({ key: "action", label: edit.say("action"), help: edit.say("action.help"), disabled: edit.disabled }, name, found,
        (id) => change((one) => (id === "" ? undefined : set(one, { name: id }))), edit.say("none"))),
    ...(given ? [inputs(edit, given, chosen, known, change), outputs(edit, given, chosen, known, change)] : []),
  ];
}

function inputs(edit: Editing, given: Tree, chosen: Action | undefined, known: readonly Known[], change: (make: (action: Tree) => Tree) => void): HTMLElement {
  const bound = bindingsOf(given.children, "input");
  const declared: readonly Parameter[] = chosen?.inputs ?? [];
  const other = bound.filter((one) => !declared.some((parameter) => parameter.id === one.name)).map((one) => ({ id: one.name, name: one.name, type: "", required: false, help: "" }));
  return group("inputs", edit.say("group.inputs"), true,
    declared.length + other.length === 0 && note(edit.say("inputs.none")),
    ...[...declared, ...other].map((parameter) => {
      const text = bound.find((one) => one.name === parameter.id)?.value ?? "";
      return valueOf(edit, {
        key: `input.${parameter.id}`,
        label: parameter.required ? edit.say("required", { name: parameter.help || parameter.name }) : parameter.help || parameter.name,
        help: parameter.type === "" ? undefined : edit.say(`type.${parameter.type}`),
        error: parameter.required && text === "" ? edit.say("input.missing") : undefined,
        disabled: edit.disabled,
      }, text, parameter.type, known, (next) => change((one) => ({ ...one, children: bind(one.children, "input", parameter.id, next) })));
    }));
}

/** A value by choice from the data of the case, or as FEEL. */
export function valueOf(
  edit: Editing,
  about: { key: string; label: string; help?: string; error?: string; disabled: boolean },
  text: string,
  type: string,
  known: readonly Known[],
  change: (text: string) => void,
): HTMLElement {
  const fits = (name: Known): boolean => type === "" || name.feel === "Any" || !["boolean", "number", "string"].includes(type) || name.feel === type;
  const names = known.filter(fits).map((name) => ({ id: name.id, name: name.label || name.name }));
  const isName = names.some((name) => name.id === text);
  if (names.length === 0 || (text !== "" && !isName)) {
    return value(about, text, type, [], (key) => edit.say(key), change);
  }

  return el("div", { class: "dp-value" },
    choice(about, text, names, change, edit.say("choose")),
    group("value.expert", edit.say("expertView"), false, textField({ key: `${about.key}.feel`, label: edit.say("feel"), disabled: about.disabled }, text, change, "feel")));
}

function outputs(edit: Editing, given: Tree, chosen: Action | undefined, known: readonly Known[], change: (make: (action: Tree) => Tree) => void): HTMLElement {
  const bound = bindingsOf(given.children, "output");
  return group("outputs", edit.say("group.outputs"), bound.length > 0,
    note((chosen?.results ?? []).length > 0
      ? edit.say("outputs.help", { names: (chosen?.results ?? []).map((one) => (one.help ? `${one.id}（${one.help}）` : one.id)).join("、") })
      : edit.say("outputs.none")),
    ...bindings(edit, "output", bound, known, (name, text) => change((one) => ({ ...one, children: bind(one.children, "output", name, text) })), (chosen?.results ?? [])[0]?.id ?? ""));
}

/** Names with values that can be added and taken away. */
export function bindings(edit: Editing, kind: string, bound: readonly { name: string; value: string }[], known: readonly Known[], change: (name: string, value: string) => void, proposed: string): HTMLElement[] {
  const fresh = el("input", { class: "form-control form-control-sm", "aria-label": edit.say("bind.name"), placeholder: edit.say("bind.name"), "data-key": `${kind}.new` });
  return [
    ...bound.map((one) => textField({ key: `${kind}.${one.name}`, label: known.find((name) => name.id === one.name)?.label || one.name, disabled: edit.disabled }, one.value, (text) => change(one.name, text), "feel")),
    ...(edit.disabled
      ? []
      : [el("div", { class: "dp-row" }, fresh, button(`${kind}.add`, edit.say("bind.add"), () => {
          if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(fresh.value.trim())) {
            change(fresh.value.trim(), proposed || fresh.value.trim());
          }
        }))]),
  ];
}
