import type { DesignerContext } from "../context";
import { service, type Business, type DiagramElement } from "../diagram";
import { el } from "../../drafting/page";
import { extensionsOf, withExtensions } from "./model";
import type { Tree } from "./tree";

const command = "designer.panel";

/** Several changes as one step of undo. */
class Together {
  preExecute(context: { change: () => void }): void {
    context.change();
  }
}

/** Changes elements, every change one step of undo. */
export class Editing {
  constructor(readonly context: DesignerContext) {
    service(context.modeler, "commandStack").registerHandler(command, Together);
  }

  get disabled(): boolean {
    return this.context.readOnly;
  }

  say(key: string, values?: Record<string, string | number>): string {
    return this.context.text(`designer-panel.${key}`, values);
  }

  together(change: () => void): void {
    service(this.context.modeler, "commandStack").execute(command, { change });
  }

  make = (type: string, attributes: Record<string, unknown> = {}): Business => service(this.context.modeler, "bpmnFactory").create(type, attributes);

  properties(element: DiagramElement, properties: Record<string, unknown>): void {
    service(this.context.modeler, "modeling").updateProperties(element, properties);
  }

  business(element: DiagramElement, business: Business, properties: Record<string, unknown>): void {
    service(this.context.modeler, "modeling").updateModdleProperties(element, business, properties);
  }

  /** Replaces what stands in the extension elements of an element, or of something beside it such as a loop. */
  extensions(element: DiagramElement, change: (trees: Tree[]) => readonly Tree[], business: Business = element.businessObject): void {
    const next = change(extensionsOf(business));
    this.business(element, business, { extensionElements: withExtensions(business, next, this.make) });
  }

  /** An expression as the file holds one; empty for none. */
  expression(parent: Business, text: string): Business | undefined {
    if (text === "") {
      return undefined;
    }

    const made = this.make("bpmn:FormalExpression", { body: text });
    made.$parent = parent;
    return made;
  }

  /** A link to another editor of the draft. */
  link(address: string, text: string): HTMLElement {
    return el("a", { class: "btn btn-sm btn-link p-0", href: `${this.context.base}/${address}` }, text);
  }
}
