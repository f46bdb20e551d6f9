import type Modeler from "bpmn-js/lib/Modeler";
import { el, say } from "../drafting/page";
import { is, isChoosable, service, type DiagramElement } from "./diagram";
import { kindOf, nameOf } from "./names";

/** Draws a flow from the chosen element to one chosen from a list: connecting without a mouse. */
export function connectDialog(modeler: Modeler, source: DiagramElement): HTMLDialogElement {
  const targets = service(modeler, "elementRegistry")
    .filter((one) => isChoosable(one) && is(one, "bpmn:FlowNode") && one !== source && !one.host && !is(one, "bpmn:StartEvent"))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  const choice = el("select", { class: "form-select", id: "connect-to" }, ...targets.map((one) => el("option", { value: one.id }, `${nameOf(one)}（${kindOf(one)}）`)));
  const dialog = el(
    "dialog",
    { class: "designer-dialog", "aria-labelledby": "connect-head" },
    el("h2", { id: "connect-head" }, say("designer.connectFrom", { name: nameOf(source) })),
    el("label", { for: "connect-to", class: "form-label" }, say("designer.connectTo")),
    choice,
  );
  const connect = (): void => {
    const target = targets.find((one) => one.id === choice.value);
    dialog.close();
    if (target) {
      service(modeler, "modeling").connect(source, target);
      service(modeler, "selection").select(target);
    }
  };
  dialog.append(
    el(
      "div",
      { class: "dialog-buttons" },
      el("button", { type: "button", class: "btn btn-primary", disabled: targets.length === 0, onclick: connect }, say("designer.connect")),
      el("button", { type: "button", class: "btn btn-outline-secondary", onclick: () => dialog.close() }, say("editor.cancel")),
    ),
  );
  return dialog;
}

/** Shows a dialog once and gives the focus back to the canvas. */
export function showOnce(modeler: Modeler, dialog: HTMLDialogElement): void {
  document.body.append(dialog);
  dialog.addEventListener("close", () => {
    dialog.remove();
    service(modeler, "canvas").focus();
  });
  dialog.showModal();
}
