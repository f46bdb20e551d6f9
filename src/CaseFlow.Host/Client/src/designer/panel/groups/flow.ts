import { is, type Business, type DiagramElement } from "../../diagram";
import { el, post } from "../../../drafting/page";
import { nameOf } from "../../names";
import type { Known } from "../../vocabulary";
import { isWhole, kindFor, operatorsFor, readCondition, writeCondition, type Condition, type Operator, type Row, type Value } from "../condition";
import type { Editing } from "../editing";
import { button, choice, group, note, several, textField, toggle } from "../fields";

/** What was begun by choice and does not say enough yet to be written, by flow. */
const begun = new Map<string, { condition: Condition; over: string }>();

/** When a flow is taken: the default, or on a condition. */
export function flow(edit: Editing, element: DiagramElement, known: readonly Known[], redraw: () => void, isOpen = true): HTMLElement {
  const source = element.source!;
  const mayChoose = is(source, "bpmn:ExclusiveGateway") || is(source, "bpmn:InclusiveGateway") || is(source, "bpmn:ComplexGateway") || is(source, "bpmn:Activity");
  if (!mayChoose) {
    return group(`condition.${element.id}`, edit.say("group.condition"), true, note(edit.say("condition.always")));
  }

  const isDefault = source.businessObject["default"] === element.businessObject;
  const text = textOf(element.businessObject);
  const parts: (HTMLElement | undefined)[] = [
    toggle({ key: `default.${element.id}`, label: edit.say("default"), help: edit.say("default.help"), disabled: edit.disabled }, isDefault, (on) => makeDefault(edit, element, on)),
  ];
  if (!isDefault) {
    parts.push(...(conditionFields(edit, element, text, known, redraw)));
  }

  return group(`condition.${element.id}`, isOpen ? edit.say("group.condition") : edit.say("flow.to", { name: (element.businessObject["name"] as string | undefined) ?? "", target: nameOf(element.target!) }), true, ...parts);
}

/** The FEEL text of a flow's condition. */
export function textOf(flow: Business): string {
  return ((flow.get("conditionExpression") as Business | undefined)?.get("body") as string | undefined) ?? "";
}

function makeDefault(edit: Editing, element: DiagramElement, on: boolean): void {
  const source = element.source!;
  edit.together(() => {
    edit.properties(source, { default: on ? element.businessObject : undefined });
    if (on && textOf(element.businessObject) !== "") {
      edit.properties(element, { conditionExpression: undefined });
    }
  });
}

function conditionFields(edit: Editing, element: DiagramElement, text: string, known: readonly Known[], redraw: () => void): HTMLElement[] {
  const kept = begun.get(element.id);
  const condition = kept?.over === text ? kept.condition : text === "" ? { groups: [[noRow]] } : readCondition(text);
  const write = (next: Condition): void => {
    if (next.groups.length === 0) {
      begun.delete(element.id);
      put(edit, element, "");
    } else if (isWhole(next)) {
      begun.delete(element.id);
      put(edit, element, (text.startsWith("=") ? "=" : "") + writeCondition(next));
    } else {
      begun.set(element.id, { condition: next, over: text });
      redraw();
    }
  };
  const said = el("p", { class: "dp-words", role: "status" });
  const expert = group("condition.expert", edit.say("expertView"), condition === undefined,
    textField({ key: `feel.${element.id}`, label: edit.say("feel"), help: edit.say("feel.help"), disabled: edit.disabled }, text, (next) => put(edit, element, next), "feel"));
  if (!condition) {
    void inWords(edit, element, text, said);
    return [note(edit.say("condition.expertOnly")), said, expert];
  }

  if (text !== "") {
    said.textContent = wordsOf(edit, condition, known);
    void inWords(edit, element, text, said);
  }

  return [builder(edit, element.id, condition, known, write), said, expert];
}

const noRow: Row = { path: "", operator: "=", values: [] };

function builder(edit: Editing, key: string, condition: Condition, known: readonly Known[], write: (next: Condition) => void): HTMLElement {
  const change = (at: number, index: number, next: Row | undefined): void => {
    const groups = condition.groups.map((rows, one) => (one === at ? rows.flatMap((row, two) => (two === index ? (next ? [next] : []) : [row])) : rows));
    write({ groups: groups.filter((rows) => rows.length > 0) });
  };
  const made = el("div", { class: "dp-condition" });
  condition.groups.forEach((rows, at) => {
    if (at > 0) {
      made.append(el("p", { class: "dp-join" }, edit.say("condition.or")));
    }

    const box = el("fieldset", { class: "dp-alternative" }, el("legend", { class: "visually-hidden" }, edit.say("condition.alternative", { number: at + 1 })));
    rows.forEach((one, index) => box.append(
      ...(index > 0 ? [el("p", { class: "dp-join" }, edit.say("condition.and"))] : []),
      rowFields(edit, `${key}.${at}.${index}`, one, known, (next) => change(at, index, next))));
    if (!edit.disabled) {
      box.append(button(`${key}.${at}.and`, edit.say("condition.addAnd"), () => write({ groups: condition.groups.map((all, one) => (one === at ? [...all, noRow] : all)) })));
    }

    made.append(box);
  });
  if (!edit.disabled) {
    made.append(button(`${key}.or`, edit.say("condition.addOr"), () => write({ groups: [...condition.groups, [noRow]] })));
  }

  return made;
}

function rowFields(edit: Editing, key: string, one: Row, known: readonly Known[], change: (next: Row | undefined) => void): HTMLElement {
  const name = known.find((each) => each.id === one.path);
  const type = typeOf(name);
  const names = known.map((each) => ({ id: each.id, name: labelOf(each) }));
  const operators = operatorsFor(type).map((id) => ({ id, name: edit.say(`operator.${id}`) }));
  const pick = (path: string): void => {
    const next = typeOf(known.find((each) => each.id === path));
    const operator = operatorsFor(next).includes(one.operator) ? one.operator : "=";
    change({ path, operator, values: next === "boolean" ? [{ kind: "yesNo", text: "true" }] : [] });
  };
  const setOperator = (operator: Operator): void =>
    change({ ...one, operator, values: ["empty", "present", "holds"].includes(operator) ? [] : operator === "in" ? one.values : one.values.slice(0, 1) });
  return el("div", { class: "dp-condition-row" },
    choice({ key: `${key}.path`, label: edit.say("condition.what"), disabled: edit.disabled }, one.path, names, pick, edit.say("choose")),
    choice({ key: `${key}.operator`, label: edit.say("condition.operator"), disabled: edit.disabled }, one.operator, operators, (next) => setOperator(next as Operator)),
    ["empty", "present", "holds"].includes(one.operator) ? undefined : valueField(edit, key, one, name, type, change),
    edit.disabled ? undefined : button(`${key}.remove`, edit.say("condition.remove"), () => change(undefined), { class: "btn btn-sm btn-link text-danger p-0" }));
}

function valueField(edit: Editing, key: string, one: Row, name: Known | undefined, type: string, change: (next: Row) => void): HTMLElement {
  const kind = one.values[0]?.kind ?? kindFor(type);
  const options = kind === "yesNo" ? [{ id: "true", name: edit.say("yes") }, { id: "false", name: edit.say("no") }] : (name?.options ?? []).map((each) => ({ id: each.id, name: each.name }));
  const about = { key: `${key}.value`, label: edit.say("condition.value"), disabled: edit.disabled };
  const write = (texts: string[]): void => change({ ...one, values: texts.map((text) => ({ kind, text }) as Value) });
  if (one.operator === "in") {
    const chosen = one.values.map((value) => value.text);
    return options.length > 0
      ? several(about, [...options, ...chosen.filter((id) => !options.some((option) => option.id === id)).map((id) => ({ id, name: id }))], chosen, write)
      : textField({ ...about, help: edit.say("condition.several") }, chosen.join("，"), (text) => write(text.split(/[，,]/).map((part) => part.trim()).filter((part) => part !== "")));
  }

  const now = one.values[0]?.text ?? "";
  return options.length > 0 && kind !== "number" && kind !== "name"
    ? choice(about, now, options, (text) => write([text]), edit.say("choose"))
    : textField(about, now, (text) => (kind === "number" && !/^-?\d+(\.\d+)?$/.test(text) ? undefined : write([text])), kind === "date" ? "date" : "line");
}

function wordsOf(edit: Editing, condition: Condition, known: readonly Known[]): string {
  const value = (row: Row, one: Value): string =>
    one.kind === "yesNo" ? edit.say(one.text === "true" ? "yes" : "no") : (known.find((name) => name.id === row.path)?.options.find((option) => option.id === one.text)?.name ?? one.text);
  const each = (row: Row): string => {
    const name = known.find((one) => one.id === row.path);
    return [name ? labelOf(name) : row.path, edit.say(`operator.${row.operator}`), row.values.map((one) => value(row, one)).join(edit.say("condition.comma"))].filter((part) => part !== "").join(" ");
  };
  return condition.groups.map((rows) => rows.map(each).join(` ${edit.say("condition.and")} `)).join(` ${edit.say("condition.or")} `);
}

/** What the server says the condition means, or what is wrong with it. */
async function inWords(edit: Editing, element: DiagramElement, text: string, place: HTMLElement): Promise<void> {
  const files = edit.context.files.unsaved();
  const answer = await post(edit.context.page, "expression", { files, element: element.id, text, kind: "condition" });
  if (answer?.status === 200) {
    const problems = (answer.body["problems"] as { text: string }[] | undefined) ?? [];
    place.textContent = problems.map((one) => one.text).join(" ") || ((answer.body["words"] as string | null) ?? place.textContent);
    place.classList.toggle("invalid-feedback", answer.body["ok"] === false);
    place.classList.toggle("d-block", answer.body["ok"] === false);
  }
}

function put(edit: Editing, element: DiagramElement, text: string): void {
  edit.properties(element, { conditionExpression: edit.expression(element.businessObject, text) });
}

function labelOf(name: Known): string {
  return name.label || name.name;
}

function typeOf(name: Known | undefined): string {
  return name === undefined || name.feel === undefined ? "Any" : name.feel;
}
