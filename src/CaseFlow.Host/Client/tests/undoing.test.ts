import assert from "node:assert/strict";
import test from "node:test";
import CommandStack from "diagram-js/lib/command/CommandStack";
import EventBus from "diagram-js/lib/core/EventBus";
import type { Services } from "../src/designer/diagram";
import { DesignerSteps } from "../src/designer/undoing";

/** A page of which the diagram is one word, drawn by commands of the modeler's own stack. */
class Page {
  readonly files = new Map<string, string>([["process.bpmn", "a"], ["mechanism.json", "1"]]);
  readonly steps: DesignerSteps;
  readonly stack: Services["commandStack"];
  private drawn = "a";
  heard = 0;

  constructor() {
    const bus = new EventBus() as unknown as Services["eventBus"];
    this.stack = new CommandStack(bus as never, undefined as never) as unknown as Services["commandStack"];
    this.stack.register("draw", {
      execute: (context: { to: string; from?: string }) => ((context.from = this.drawn), (this.drawn = context.to)),
      revert: (context: { from: string }) => (this.drawn = context.from),
    });
    this.stack.register("together", { preExecute: ({ change }: { change: () => void }) => change() });
    const set = (path: string, text: string | null): void => void (text === null ? this.files.delete(path) : this.files.set(path, text));
    const write = async (): Promise<void> => {
      const xml = this.steps.diagram ?? this.drawn;
      this.steps.note(xml);
      set("process.bpmn", xml);
    };
    const take = async (xml: string): Promise<void> => {
      bus.fire("diagram.clear");
      this.drawn = xml;
      set("process.bpmn", xml);
    };
    this.steps = new DesignerSteps(this.stack, bus, { text: (path) => this.files.get(path), set }, write, take);
    this.steps.begin("a");
    bus.on("commandStack.changed", () => void this.heard++);
  }

  /** What one event of the page does. */
  async event(act: () => unknown): Promise<void> {
    act();
    await new Promise(setImmediate);
  }

  draw = (to: string): void => this.stack.execute("draw", { to });

  get now(): string {
    return [this.drawn, ...[...this.files].filter(([path]) => path !== "process.bpmn").sort().map(([path, text]) => `${path.split(".")[0]}=${text}`)].join(" ");
  }

  /** What is there after each step back, or forth. */
  async all(which: "undo" | "redo"): Promise<string[]> {
    const seen: string[] = [];
    while (which === "undo" ? this.steps.canUndo : this.steps.canRedo) {
      await this.event(() => this.steps[which]());
      seen.push(this.now);
    }

    return seen;
  }
}

test("The diagram, other files and mends are undone in the order in which they were done, and redone", async () => {
  const page = new Page();
  const done = [page.now];
  const step = async (act: () => unknown): Promise<void> => {
    await page.event(act);
    await page.event(() => page.steps.replace({}, "process.bpmn"));
    done.push(page.now);
  };
  await step(() => page.draw("b"));
  await step(() => page.steps.set({ "mechanism.json": "2" }));
  // What one press does is one step: a new form, and the task that names it.
  await step(() => {
    page.steps.set({ "form.json": "new" });
    page.draw("c");
  });
  await step(() => page.stack.execute("together", { change: () => (page.steps.set({ "other.json": "new" }), page.draw("d")) }));
  await step(() => page.steps.replace({ "process.bpmn": "mended", "mechanism.json": "3", "other.json": "mended" }, "process.bpmn"));
  await step(() => page.steps.replace({ "mechanism.json": "4", "form.json": "mended" }, "process.bpmn"));
  await step(() => page.draw("e"));
  assert.equal(done.length, 8);
  assert.equal(page.now, "e form=mended mechanism=4 other=mended");

  assert.deepEqual(await page.all("undo"), done.slice(0, -1).reverse());
  assert.deepEqual(await page.all("redo"), done.slice(1));
  await page.event(() => (page.steps.undo(), page.steps.undo(), page.steps.undo(), page.steps.undo()));
  assert.equal(page.now, done[3]);
  await step(() => page.draw("f"));
  assert.equal(page.steps.canRedo, false);
  assert.deepEqual(await page.all("undo"), [done[3], done[2], done[1], done[0]]);
});

test("What somebody else has changed since is not undone, and another diagram begins anew", async () => {
  const page = new Page();
  await page.event(() => page.steps.set({ "mechanism.json": "2", "form.json": "new" }));
  page.files.set("mechanism.json", "theirs");
  await page.event(() => page.steps.undo());
  assert.equal(page.now, "a mechanism=theirs");
  assert.equal(page.heard, 2, "who listens after the steps hears of undo too");
  await page.event(() => page.steps.redo());
  assert.equal(page.now, "a form=new mechanism=theirs");

  page.steps.begin("theirs");
  assert.deepEqual([page.steps.canUndo, page.steps.canRedo], [false, false]);
});
