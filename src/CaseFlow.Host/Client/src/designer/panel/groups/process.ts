import type { Business, DiagramElement } from "../../diagram";
import type { Editing } from "../editing";
import { changeFacts, factsOf, type Facts } from "../facts";
import { choice, group, note, several, textField } from "../fields";
import { document } from "./general";
import { limits } from "./limits";
import { roleOptions, roles } from "./roles";

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

  const change = (values: Partial<Facts>): void => changeFacts(edit.context, values);
  const words = edit.context.vocabulary.words;
  return [
    ...parts,
    group("facts", edit.say("group.facts"), true, note(edit.say("facts.help")),
      ...["zh-CN", "en"].map((language) => textField({ key: `facts.names.${language}`, label: edit.say(`facts.name.${language}`), disabled: edit.disabled }, facts.names?.[language] ?? "", (text) => change({ names: { ...facts.names, [language]: text } }))),
      ...["zh-CN", "en"].map((language) => textField({ key: `facts.purpose.${language}`, label: edit.say(`facts.purpose.${language}`), disabled: edit.disabled }, facts.purpose?.[language] ?? "", (text) => change({ purpose: { ...facts.purpose, [language]: text } }), "lines")),
      choice({ key: "facts.intake", label: edit.say("facts.intake"), help: edit.say("facts.intake.help"), disabled: edit.disabled }, facts.intakeForm ?? "", words.forms, (intakeForm) => change({ intakeForm: intakeForm || undefined }), edit.say("none"))),
    starters(edit, facts, change),
    roles(edit),
    limits(edit, element),
  ];
}

/** Who may begin the procedure by hand. */
function starters(edit: Editing, facts: Facts, change: (values: Partial<Facts>) => void): HTMLElement {
  const chosen = facts.starters ?? [];
  const own = new Set([...(facts.roles ?? []).map((role) => role.id), ...chosen]);
  return group("starters", edit.say("group.starters"), false,
    several({ key: "starters", label: edit.say("starters"), help: edit.say("starters.help"), disabled: edit.disabled }, roleOptions(edit).filter((role) => own.has(role.id)), chosen,
      (ids) => change({ starters: ids.length > 0 ? ids : undefined })));
}
