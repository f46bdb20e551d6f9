import type { DiagramElement } from "../../diagram";
import type { Editing } from "../editing";
import { choice, group, textField } from "../fields";
import { extensionsOf } from "../model";
import { child, put, set, tree } from "../tree";

/** The decision that a table makes. */
export function rule(edit: Editing, element: DiagramElement): HTMLElement {
  const files = edit.context.vocabulary.words.decisions;
  const at = child(extensionsOf(element.businessObject), "decision")?.attributes ?? {};
  const file = files.find((one) => one.id === at["ref"]);
  const write = (values: Record<string, string>): void =>
    edit.extensions(element, (trees) => put(trees, "decision", set(child(trees, "decision") ?? tree("decision"), values)));
  const choose = (ref: string): void => write({ ref, decision: files.find((one) => one.id === ref)?.decisions[0]?.id ?? "" });
  const about = (part: string): { key: string; label: string; help: string; disabled: boolean } => ({ key: `rule.${part}`, label: edit.say(`rule.${part}`), help: edit.say(`rule.${part}.help`), disabled: edit.disabled });
  return group("rule", edit.say("group.rule"), true,
    choice(about("ref"), at["ref"] ?? "", files, choose, edit.say("none")),
    file && edit.link(file.id, edit.say("rule.open")),
    choice(about("decision"), at["decision"] ?? "", file?.decisions ?? [], (decision) => write({ decision }), edit.say("none")),
    textField(about("result"), at["result"] ?? "", (result) => write({ result })));
}

/** The values a script works out. */
export function script(edit: Editing, element: DiagramElement): HTMLElement {
  const business = element.businessObject;
  return group("script", edit.say("group.script"), true,
    textField({ key: "script.result", label: edit.say("script.result"), help: edit.say("script.result.help"), disabled: edit.disabled }, (business.get("resultVariable") as string | undefined) ?? "",
      (value) => edit.properties(element, { resultVariable: value || undefined })),
    textField({ key: "script", label: edit.say("script"), help: edit.say("script.help"), disabled: edit.disabled }, (business.get("script") as string | undefined) ?? "",
      (script) => edit.properties(element, { script, scriptFormat: "feel" }), "feel"));
}
