import { say, texts } from "../drafting/page";
import type { Business, DiagramElement } from "./diagram";

/** What people call an element: its name, else its kind. */
export function nameOf(element: DiagramElement | Business): string {
  const business = "businessObject" in element ? (element as DiagramElement).businessObject : (element as Business);
  const name = (business["name"] ?? business["text"]) as string | undefined;
  const ends = [business["sourceRef"], business["targetRef"]] as (Business | undefined)[];
  if (!name?.trim() && ends.every((end) => end?.["name"])) {
    return ends.map((end) => end!["name"]).join(" → ");
  }

  return name?.trim() || say("designer.unnamed", { kind: kindOf(element) });
}

/** The kind of an element in words. */
export function kindOf(element: DiagramElement | Business): string {
  const business = "businessObject" in element ? (element as DiagramElement).businessObject : (element as Business);
  const plain = business.$type.replace("bpmn:", "");
  const definitions = business["eventDefinitions"] as Business[] | undefined;
  const event = definitions?.[0]?.$type.replace("bpmn:", "").replace("EventDefinition", "");
  for (const key of [event && `designer.kind.${event}${plain}`, `designer.kind.${plain}`]) {
    if (key && texts.has(key)) {
      return say(key);
    }
  }

  return plain;
}
