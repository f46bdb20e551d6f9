import { is, service, type DiagramElement } from "../../diagram";
import type { Editing } from "../editing";
import { choice, group, note, textField, type Option } from "../fields";
import { extensionsOf } from "../model";
import { all, putAll, set, tree } from "../tree";
import type { Business } from "../../diagram";

/** Name and description. */
export function general(edit: Editing, element: DiagramElement): HTMLElement {
  const business = element.businessObject;
  const written = ((business.get("documentation") as Business[] | undefined) ?? [])[0];
  const isNote = is(element, "bpmn:TextAnnotation");
  const key = isNote ? "text" : "name";
  return group("general", edit.say("group.general"), true,
    textField({ key, label: edit.say(isNote ? "note" : "name"), help: nameHelp(edit, element), disabled: edit.disabled }, (business.get(key) as string | undefined) ?? "",
      (value) => edit.properties(element, { [key]: value || undefined }), isNote ? "lines" : "line"),
    textField({ key: "documentation", label: edit.say("documentation"), help: edit.say("documentation.help"), disabled: edit.disabled },
      (written?.get("text") as string | undefined) ?? "", (value) => document(edit, element, business, value), "lines"));
}

/** The description of something that may be the process behind a pool. */
export function document(edit: Editing, element: DiagramElement, business: Business, text: string): void {
  const before = (business.get("documentation") as Business[] | undefined) ?? [];
  const made = text === "" ? [] : [edit.make("bpmn:Documentation", { text })];
  made.forEach((one) => (one.$parent = business));
  edit.business(element, business, { documentation: [...made, ...before.slice(1)] });
}

/** The status the case reaches here. */
export function milestone(edit: Editing, element: DiagramElement): HTMLElement {
  const words = edit.context.vocabulary.words;
  const milestones = all(extensionsOf(element.businessObject), "milestone");
  const first = milestones[0];
  const change = (values: Record<string, string>): void =>
    edit.extensions(element, (trees) => {
      const [known, ...others] = all(trees, "milestone");
      const next = set(known ?? tree("milestone", { on: "completed" }), values);
      return putAll(trees, "milestone", next.attributes["status"] ? [next, ...others] : others);
    });
  const moments: Option[] = [{ id: "entered", name: edit.say("milestone.entered") }, { id: "completed", name: edit.say("milestone.completed") }];
  return group("milestone", edit.say("group.milestone"), first !== undefined,
    choice({ key: "milestone", label: edit.say("milestone"), help: edit.say("milestone.help"), disabled: edit.disabled }, first?.attributes["status"] ?? "", words.milestones,
      (status) => change({ status }), edit.say("none")),
    first && choice({ key: "milestone.on", label: edit.say("milestone.on"), disabled: edit.disabled }, first.attributes["on"] ?? "completed", moments, (on) => change({ on })),
    milestones.length > 1 && note(edit.say("milestone.more", { count: milestones.length - 1 })));
}

/** What only an expert looks at. */
export function expert(edit: Editing, element: DiagramElement): HTMLElement {
  const registry = service(edit.context.modeler, "elementRegistry");
  return group("expert", edit.say("group.expert"), false,
    textField({ key: "id", label: edit.say("id"), help: edit.say("id.help"), disabled: edit.disabled }, element.businessObject.id, (id) => {
      // A taken or unreadable name would break the file: it is not taken up.
      if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id) && !registry.get(id)) {
        edit.properties(element, { id });
      }
    }),
    note(edit.say("kind", { kind: element.businessObject.$type })));
}

function nameHelp(edit: Editing, element: DiagramElement): string | undefined {
  if (is(element, "bpmn:ExclusiveGateway")) {
    return edit.say("name.gateway");
  }

  return is(element, "bpmn:SequenceFlow") ? edit.say("name.flow") : is(element, "bpmn:Task") ? edit.say("name.task") : undefined;
}
