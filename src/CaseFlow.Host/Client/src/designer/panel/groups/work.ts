import type { DiagramElement } from "../../diagram";
import { nameOf } from "../../names";
import type { Form, Known } from "../../vocabulary";
import { readClock, writeClock } from "../clock";
import type { Editing } from "../editing";
import { button, choice, group, note, several, textField, type Option } from "../fields";
import { extensionsOf, flowElements, stemOf } from "../model";
import { all, child, put, set, type Tree } from "../tree";
import { chooseList, listOf, putWork, readDeciders, setAccess, workOf, writeDeciders, type Deciders } from "../work";
import { clock } from "./clock";
import { next, role } from "./lane";
import { changeLimit, timersBeside } from "./limits";

/** What a person does in a task: its form, its time limit, who decides, what else he may do. */
export function work(edit: Editing, element: DiagramElement, known: readonly Known[]): HTMLElement[] {
  const given = workOf(extensionsOf(element.businessObject));
  const change = (make: (work: Tree) => Tree): void => edit.extensions(element, (trees) => putWork(trees, make(workOf(trees))));
  const words = edit.context.vocabulary.words;
  const form = words.forms.find((one) => one.id === given.attributes["form"]);
  const tasks = otherTasks(element);
  const limit = readClock(given.children);
  const verbs = listOf(given, "verb", "name");
  return [
    group("form", edit.say("group.form"), true,
      choice({ key: "form", label: edit.say("form"), help: edit.say("form.help"), disabled: edit.disabled }, given.attributes["form"] ?? "", words.forms,
        (key) => change((work) => set(work, { form: key })), edit.say("none")),
      form && edit.link(`forms/${form.id}`, edit.say("form.open")),
      edit.disabled ? undefined : button("form.new", edit.say("form.new"), () => newForm(edit, element, change))),
    clock(edit, limit, element.businessObject.id, limit ? timersBeside(edit, element, limit) : [], (next) =>
      changeLimit(edit, element, limit, next, () => change((work) => ({ ...work, children: writeClock(work.children, next) })))),
    separation(edit, given, tasks, change),
    group("verbs", edit.say("group.verbs"), verbs.length > 0,
      several({ key: "verb", label: edit.say("verbs"), help: edit.say("verbs.help"), disabled: edit.disabled },
        words.verbs.filter((verb) => ["return", "transfer", "delegate", "urge", ...verbs].includes(verb.id)), verbs, (chosen) => change((work) => chooseList(work, "verb", "name", chosen))),
      verbs.includes("return") && several({ key: "returnTo", label: edit.say("returnTo"), help: edit.say("returnTo.help"), disabled: edit.disabled }, tasks, listOf(given, "returnTo", "element"),
        (chosen) => change((work) => chooseList(work, "returnTo", "element", chosen)))),
    fields(edit, given, form, change),
    deciders(edit, given, form, change, known),
    group("work.role", edit.say("group.workRole"), child(given.children, "role") !== undefined, note(edit.say("workRole.help")),
      ...role(edit, "work.role", child(given.children, "role"), (values) => change((work) => ({ ...work, children: put(work.children, "role", next(child(work.children, "role"), values)) })))),
  ];
}

function separation(edit: Editing, given: Tree, tasks: readonly Option[], change: (make: (work: Tree) => Tree) => void): HTMLElement {
  const chosen = listOf(given, "notDoneBy", "element");
  const persons = listOf(given, "notPerson", "value");
  return group("separation", edit.say("group.separation"), chosen.length + persons.length > 0,
    several({ key: "notDoneBy", label: edit.say("notDoneBy"), help: edit.say("notDoneBy.help"), disabled: edit.disabled }, tasks, chosen,
      (ids) => change((work) => chooseList(work, "notDoneBy", "element", ids))),
    group("separation.computed", edit.say("notPerson"), persons.length > 0,
      textField({ key: "notPerson", label: edit.say("notPerson.value"), help: edit.say("notPerson.help"), disabled: edit.disabled }, persons[0] ?? "",
        (value) => change((work) => chooseList(work, "notPerson", "value", [...(value ? [value] : []), ...persons.slice(1)])), "feel")));
}

function fields(edit: Editing, given: Tree, form: Form | undefined, change: (make: (work: Tree) => Tree) => void): HTMLElement {
  const set = all(given.children, "field");
  const names = new Map<string, string>((form?.fields ?? []).map((field) => [field.id, field.name]));
  set.forEach((node) => names.set(node.attributes["name"] ?? "", names.get(node.attributes["name"] ?? "") ?? node.attributes["name"] ?? ""));
  const accesses = edit.context.vocabulary.words.accesses;
  return group("fields", edit.say("group.fields"), false,
    note(edit.say(names.size > 0 ? "fields.help" : "fields.none")),
    ...[...names].map(([id, name]) => choice({ key: `field.${id}`, label: name, disabled: edit.disabled },
      set.find((node) => node.attributes["name"] === id)?.attributes["access"] ?? "", accesses, (access) => change((work) => setAccess(work, id, access)), edit.say("fields.asForm"))));
}

function deciders(edit: Editing, given: Tree, form: Form | undefined, change: (make: (work: Tree) => Tree) => void, known: readonly Known[]): HTMLElement {
  const now = readDeciders(given);
  const words = edit.context.vocabulary.words;
  const write = (values: Partial<Deciders> | undefined): void => change((work) => writeDeciders(work, values && { ...(now ?? empty), ...values }));
  const about = (part: string): { key: string; label: string; help: string; disabled: boolean } => ({
    key: `deciders.${part}`, label: edit.say(`deciders.${part}`), help: edit.say(`deciders.${part}.help`), disabled: edit.disabled,
  });
  const mode = choice(about("mode"), now?.mode ?? "", words.deciderModes, (value) => write(value === "" ? undefined : { mode: value, ratio: now?.ratio || "2/3" }), edit.say("deciders.one"));
  if (!now) {
    return group("deciders", edit.say("group.deciders"), false, mode);
  }

  const options = form?.fields.find((field) => field.id === now.decision)?.options ?? [];
  const lists = known.filter((name) => /^(list|Any|table|users|persons|units)/i.test(name.feel || name.type)).map((name) => ({ id: name.id, name: name.label || name.name }));
  return group("deciders", edit.say("group.deciders"), true, mode,
    choice(about("among"), now.among, lists, (among) => write({ among }), edit.say("none")),
    group("deciders.expert", edit.say("expertView"), false, textField({ ...about("amongFeel") }, now.among, (among) => write({ among }), "feel")),
    (now.mode === "ratio" || now.mode === "weighted") && textField({ ...about("ratio"), error: /^\d+\s*\/\s*\d+$|^[01](\.\d+)?$/.test(now.ratio) ? undefined : edit.say("deciders.ratio.wrong") }, now.ratio, (ratio) => write({ ratio })),
    now.mode === "weighted" && textField(about("weight"), now.weight, (weight) => write({ weight }), "feel"),
    choice(about("decision"), now.decision, form?.fields ?? [], (decision) => write({ decision }), edit.say("none")),
    choice(about("approve"), now.approve, options, (approve) => write({ approve }), edit.say("none")),
    choice(about("comment"), now.comment, form?.fields ?? [], (comment) => write({ comment }), edit.say("none")));
}

const empty: Deciders = { mode: "", among: "", ratio: "", weight: "", decision: "", approve: "", comment: "" };

/** The other tasks of the process that people do, by name. */
function otherTasks(element: DiagramElement): Option[] {
  return flowElements(element.businessObject, "bpmn:UserTask").filter((task) => task !== element.businessObject).map((task) => ({ id: task.id, name: nameOf(task) }));
}

function newForm(edit: Editing, element: DiagramElement, change: (make: (work: Tree) => Tree) => void): void {
  const files = edit.context.files;
  const stem = stemOf(element.businessObject.id);
  let key = stem;
  for (let number = 2; files.paths().includes(`forms/${key}.json`); number++) {
    key = `${stem}-${number}`;
  }

  const title = nameOf(element);
  files.set(`forms/${key}.json`, `${JSON.stringify({
    $schema: "../../../docs/schemas/form.schema.json",
    key,
    title: { "zh-CN": title, en: title },
    fields: [{ name: `${key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Note`, type: "longText", label: { "zh-CN": "办理情况", en: "What was done" }, required: true, maxLength: 500 }],
  }, null, 2)}\n`);
  change((work) => set(work, { form: key }));
}


