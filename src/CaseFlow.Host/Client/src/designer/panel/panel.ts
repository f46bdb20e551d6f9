import { el } from "../../drafting/page";
import type { DesignerContext } from "../context";
import { service } from "../diagram";
import { nameOf } from "../names";

export function mountPanel(container: HTMLElement, context: DesignerContext): void {
  service(context.modeler, "eventBus").on("selection.changed", () => {
    container.replaceChildren(...service(context.modeler, "selection").get().map((one) => el("p", {}, nameOf(one))));
  });
}
