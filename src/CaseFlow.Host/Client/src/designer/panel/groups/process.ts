import type { DesignerContext } from "../../context";
import type { Business, DiagramElement } from "../../diagram";
import { el } from "../../../drafting/page";
import type { Editing } from "../editing";
import { button, choice, group, note, textField } from "../fields";
import { document } from "./general";

const path = "mechanism.json";

type Facts = { names?: Record<string, string>; purpose?: Record<string, string>; intakeForm?: string; starters?: string[]; roles?: { id: string; level?: string; names: Record<string, string> }[]; clocks?: unknown } & Record<string, unknown>;

/** The facts of the procedure that an administrator changes: they stand beside the diagram. */
export function process(edit: Editing, element: DiagramElement): HTMLElement[] {
  const behind = (element.businessObject["processRef"] as Business | undefined) ?? element.businessObject;
  const facts = factsOf(edit.context);
  const written = ((behind.get("documentation") as Business[] | undefined) ?? [])[0];
  const parts = [
    group("process", edit.say("group.process"), true,
      textField({ key: "process.name", label: edit.say("process.name"), disabled: edit.disabled }, (behind.get("name") as string | undefined) ?? "", (name) => edit.business(element, behind, { name: name || undefined })),
      textField({ key: "process.documentation", label: edit.say("documentation"), disabled: edit.disabled }, (written?.get("text") as string | undefined) ?? "", (text) => document(edit, element, behind, text), "lines")),
  ];
  if (!facts) {
    return [...parts, note(edit.say("facts.unreadable"))];
  }

  const change = (values: Partial<Facts>): void => write(edit.context, { ...facts, ...values });
  const words = edit.context.vocabulary.words;
  return [
    ...parts,
    group("facts", edit.say("group.facts"), true, note(edit.say("facts.help")),
      ...["zh-CN", "en"].map((language) => textField({ key: `facts.names.${language}`, label: edit.say(`facts.name.${language}`), disabled: edit.disabled }, facts.names?.[language] ?? "", (text) => change({ names: { ...facts.names, [language]: text } }))),
      ...["zh-CN", "en"].map((language) => textField({ key: `facts.purpose.${language}`, label: edit.say(`facts.purpose.${language}`), disabled: edit.disabled }, facts.purpose?.[language] ?? "", (text) => change({ purpose: { ...facts.purpose, [language]: text } }), "lines")),
      choice({ key: "facts.intake", label: edit.say("facts.intake"), help: edit.say("facts.intake.help"), disabled: edit.disabled }, facts.intakeForm ?? "", words.forms, (intakeForm) => change({ intakeForm: intakeForm || undefined }), edit.say("none"))),
    group("roles", edit.say("group.roles"), false, note(edit.say("roles.help")),
      el("ul", {}, ...(facts.roles ?? []).map((role) => el("li", {}, `${role.names[edit.context.language] ?? role.id}（${words.levels.find((level) => level.id === role.level)?.name ?? role.level ?? ""}）`))),
      ...(edit.disabled ? [] : [newRole(edit, facts, change)])),
  ];
}

function newRole(edit: Editing, facts: Facts, change: (values: Partial<Facts>) => void): HTMLElement {
  const id = el("input", { class: "form-control form-control-sm", "data-key": "role.new.id", id: "dp-role-new-id" });
  const name = el("input", { class: "form-control form-control-sm", "data-key": "role.new.name", id: "dp-role-new-name" });
  const level = el("select", { class: "form-select form-select-sm", "data-key": "role.new.level", id: "dp-role-new-level" },
    ...edit.context.vocabulary.words.levels.map((one) => el("option", { value: one.id }, one.name)));
  const labelled = (key: string, control: HTMLElement): HTMLElement => el("div", { class: "dp-field" }, el("label", { for: control.id, class: "form-label" }, edit.say(key)), control);
  return group("role.new", edit.say("role.new"), false, labelled("role.new.name", name), labelled("role.new.id", id), labelled("role.new.level", level),
    button("role.new.add", edit.say("role.new.add"), () => {
      const key = id.value.trim();
      if (/^[a-z][a-z0-9-]*$/.test(key) && name.value.trim() !== "" && !facts.roles?.some((role) => role.id === key)) {
        change({ roles: [...(facts.roles ?? []), { id: key, level: level.value, names: { "zh-CN": name.value.trim(), en: name.value.trim() } }] });
      } else {
        id.setAttribute("aria-invalid", "true");
        id.classList.add("is-invalid");
      }
    }));
}

/** The facts of the procedure; undefined when the file cannot be read. */
export function factsOf(context: DesignerContext): Facts | undefined {
  try {
    return JSON.parse(context.files.text(path) ?? "") as Facts;
  } catch {
    return undefined;
  }
}

function write(context: DesignerContext, facts: Facts): void {
  context.files.set(path, `${JSON.stringify(facts, null, 2)}\n`);
}
