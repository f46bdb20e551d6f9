import { is, service, type DiagramElement } from "../../diagram";
import { el } from "../../../drafting/page";
import { nameOf } from "../../names";
import type { Known } from "../../vocabulary";
import type { Editing } from "../editing";
import { button, choice, group, note } from "../fields";
import { flow, textOf } from "./flow";

/** The ways out of a gateway, with the condition of each. */
export function gateway(edit: Editing, element: DiagramElement, known: readonly Known[], redraw: () => void): HTMLElement[] {
  const ways = element.outgoing.filter((one) => is(one, "bpmn:SequenceFlow"));
  const name = (way: DiagramElement): string => edit.say("flow.to", { name: (way.businessObject["name"] as string | undefined) ?? "", target: nameOf(way.target!) });
  if (is(element, "bpmn:ParallelGateway") || is(element, "bpmn:EventBasedGateway")) {
    return [group("ways", edit.say("group.ways"), true, note(edit.say(is(element, "bpmn:ParallelGateway") ? "ways.all" : "ways.event")),
      el("ul", {}, ...ways.map((way) => el("li", {}, button(`way.${way.id}`, name(way), () => service(edit.context.modeler, "selection").select(way), { class: "btn btn-sm btn-link p-0" })))))];
  }

  const now = (element.businessObject["default"] as { id: string } | undefined)?.id ?? "";
  const setDefault = (id: string): void =>
    edit.together(() => {
      const way = ways.find((one) => one.id === id);
      edit.properties(element, { default: way?.businessObject });
      if (way && textOf(way.businessObject) !== "") {
        edit.properties(way, { conditionExpression: undefined });
      }
    });
  return [
    group("ways", edit.say("group.ways"), true,
      choice({ key: "default", label: edit.say("ways.default"), help: edit.say("ways.default.help"), disabled: edit.disabled }, now, ways.map((way) => ({ id: way.id, name: name(way) })), setDefault, edit.say("none"))),
    ...ways.map((way) => flow(edit, way, known, redraw, false)),
  ];
}
