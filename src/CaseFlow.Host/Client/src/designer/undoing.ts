import type Modeler from "bpmn-js/lib/Modeler";
import type { Steps } from "../drafting/history";
import { service } from "./diagram";

const most = 100;

/**
 * Undo over everything: the modeler's own steps, and before them the diagrams that were there when another was taken in as a whole, as by a mend.
 */
export class DesignerSteps implements Steps {
  private past: string[] = [];
  private future: string[] = [];
  private trail: string[] = [];

  constructor(
    private readonly modeler: Modeler,
    private readonly take: (xml: string) => Promise<void>,
  ) {}

  get canUndo(): boolean {
    return this.stack.canUndo() || this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.stack.canRedo() || this.future.length > 0;
  }

  /** Notes the diagram as it is after a step. */
  note(xml: string): void {
    if (this.trail.at(-1) !== xml) {
      this.trail = [...this.trail, xml].slice(-most);
      if (this.stack.canUndo() && !this.stack.canRedo()) {
        this.future = [];
      }
    }
  }

  /** Takes in a diagram as one step. */
  async replace(xml: string): Promise<void> {
    this.past = [...this.past, ...this.trail].slice(-most);
    this.future = [];
    await this.begin(xml);
  }

  undo(): null {
    if (this.stack.canUndo()) {
      this.stack.undo();
    } else {
      this.swap(this.past, this.future);
    }

    return null;
  }

  redo(): null {
    if (this.stack.canRedo()) {
      this.stack.redo();
    } else {
      this.swap(this.future, this.past);
    }

    return null;
  }

  private get stack(): ReturnType<typeof service<"commandStack">> {
    return service(this.modeler, "commandStack");
  }

  private swap(from: string[], to: string[]): void {
    const xml = from.pop();
    const now = this.trail.at(-1);
    if (xml !== undefined) {
      if (now !== undefined) {
        to.push(now);
      }

      void this.begin(xml);
    }
  }

  private async begin(xml: string): Promise<void> {
    this.trail = [xml];
    await this.take(xml);
  }
}
