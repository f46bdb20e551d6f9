import type { DraftFiles } from "../drafting/draft-files";
import type { Steps } from "../drafting/history";
import type { Services } from "./diagram";

type Text = string | null;
type Change = { readonly path: string; readonly before: Text; readonly after: Text };
type Step = { commands: number; changes: Change[] };
type Stack = Pick<Services["commandStack"], "undo" | "redo" | "execute" | "register">;

const command = "designer.files";
const most = 100;

/**
 * Undo over everything that is done on the page, in the order in which it was done: the diagram, other files of the draft, mends.
 * What one event of the page does is one step. A change of another file is a command on the modeler's stack like those of the diagram.
 * Reading a diagram anew, as after a mend, empties that stack: steps before it are undone by whole diagrams.
 */
export class DesignerSteps implements Steps {
  private steps: Step[] = [];
  /** The diagram before the first step and after each, where it is known. */
  private diagrams: (string | undefined)[] = [""];
  /** How many steps are done. */
  private at = 0;
  /** The steps that the stack has: from the first of these up to before the second. */
  private stacked = { from: 0, to: 0 };
  private pending: Change[] = [];
  private isSameEvent = false;
  private going: Promise<void> = Promise.resolve();

  /** @param write Writes the diagram as it is and notes it here. @param take Shows another diagram. */
  constructor(
    private readonly stack: Stack,
    bus: Services["eventBus"],
    private readonly files: Pick<DraftFiles, "text" | "set">,
    private readonly write: () => Promise<void>,
    private readonly take: (xml: string) => Promise<void>,
  ) {
    stack.register(command, {
      execute: ({ changes }: { changes: Change[] }) => this.apply(changes, 1),
      revert: ({ changes }: { changes: Change[] }) => this.apply(changes, -1),
    });
    bus.on("commandStack.changed", ({ trigger }: { trigger: string }) => {
      if (trigger === "execute") {
        this.done();
      }
    });
  }

  get canUndo(): boolean {
    return this.at > 0;
  }

  get canRedo(): boolean {
    return this.at < this.steps.length;
  }

  /** The diagram as it is now, where it is known. */
  get diagram(): string | undefined {
    return this.diagrams[this.at];
  }

  /** Begins with a diagram, behind which nothing goes back. */
  begin(xml: string): void {
    this.steps = [];
    this.diagrams = [xml];
    this.at = 0;
    this.stacked = { from: 0, to: 0 };
  }

  /** Notes the diagram as it is now. */
  note(xml: string): void {
    this.diagrams[this.at] = xml;
  }

  /** Changes files beside the diagram; within a command of the modeler it is part of that one. */
  set(texts: Readonly<Record<string, Text>>): void {
    const changes = this.changesOf(texts);
    if (changes.length > 0) {
      this.pending.push(...changes);
      this.stack.execute(command, { changes });
    }
  }

  /** Takes in files that were changed elsewhere for the person, as by a mend, as one step. */
  replace(texts: Readonly<Record<string, Text>>, diagram: string): Promise<void> {
    return this.after(async () => {
      await this.write();
      const { [diagram]: xml, ...others } = texts;
      if (!xml || xml === this.diagram) {
        this.set(others);
        return;
      }

      this.freeze();
      const changes = this.changesOf(others);
      this.add({ commands: 0, changes });
      this.note(xml);
      await this.show(changes, 1, xml);
    });
  }

  undo(): null {
    void this.after(() => this.go(-1));
    return null;
  }

  redo(): null {
    void this.after(() => this.go(1));
    return null;
  }

  /** One after the other: reading a diagram takes a while, and whoever undoes is quicker. */
  private after(act: () => Promise<void>): Promise<void> {
    return (this.going = this.going.then(act));
  }

  private done(): void {
    const last = this.steps[this.at - 1];
    if (this.isSameEvent && last && this.at === this.steps.length && this.at > this.stacked.from) {
      last.commands++;
      last.changes.push(...this.pending);
      this.diagrams[this.at] = undefined;
    } else {
      this.add({ commands: 1, changes: this.pending });
      this.stacked.to = this.at;
    }

    this.pending = [];
    this.isSameEvent = true;
    queueMicrotask(() => (this.isSameEvent = false));
  }

  private add(step: Step): void {
    this.steps.splice(this.at, Infinity, step);
    this.at++;
    this.diagrams.splice(this.at, Infinity, undefined);
    if (this.steps.length > most) {
      this.steps.shift();
      this.diagrams.shift();
      this.at--;
      this.stacked.from = Math.max(0, this.stacked.from - 1);
    }
  }

  private async go(by: 1 | -1): Promise<void> {
    if (by < 0 ? !this.canUndo : !this.canRedo) {
      return;
    }

    // The diagram that is left has to be known, should the way back to it be no longer on the stack.
    await this.write();
    if (by < 0 ? this.at > this.stacked.from : this.at < this.stacked.to) {
      const step = this.steps[by < 0 ? this.at - 1 : this.at]!;
      this.at += by;
      for (let count = 0; count < step.commands; count++) {
        this.stack[by < 0 ? "undo" : "redo"]();
      }

      return;
    }

    this.freeze();
    const step = this.steps[by < 0 ? this.at - 1 : this.at];
    if (step) {
      this.at += by;
      await this.show(step.changes, by, this.diagram!);
    }
  }

  private async show(changes: Change[], by: 1 | -1, xml: string): Promise<void> {
    this.stacked = { from: this.at, to: this.at };
    this.apply(changes, by);
    await this.take(xml);
  }

  /** Leaves the stack: steps between which no diagram is known, made within moments, become one. */
  private freeze(): void {
    const steps: Step[] = [];
    const diagrams = [this.diagrams[0]];
    let at = 0;
    let gathered: Change[] = [];
    this.steps.forEach((step, index) => {
      gathered.push(...step.changes);
      if (this.diagrams[index + 1] !== undefined) {
        steps.push({ commands: 0, changes: gathered });
        diagrams.push(this.diagrams[index + 1]);
        gathered = [];
      }

      at = index + 1 === this.at ? steps.length : at;
    });
    Object.assign(this, { steps, diagrams, at, stacked: { from: at, to: at } });
  }

  private changesOf(texts: Readonly<Record<string, Text>>): Change[] {
    return Object.entries(texts)
      .map(([path, after]) => ({ path, before: this.files.text(path) ?? null, after }))
      .filter(({ before, after }) => before !== after);
  }

  /** What somebody else has changed since is his: it stays. */
  private apply(changes: Change[], by: 1 | -1): void {
    for (const { path, before, after } of by > 0 ? changes : [...changes].reverse()) {
      const [from, to] = by > 0 ? [before, after] : [after, before];
      if ((this.files.text(path) ?? null) === from) {
        this.files.set(path, to);
      }
    }
  }
}
