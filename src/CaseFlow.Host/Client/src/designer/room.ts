import { laneOf } from "./lanes";
import { is, type DiagramElement, type Point, type Services } from "./diagram";

export type Box = Point & { width: number; height: number };
type SpaceTool = {
  calculateAdjustments(elements: DiagramElement[], axis: "x" | "y", delta: number, start: number): { movingShapes: DiagramElement[]; resizingShapes: DiagramElement[] };
  makeSpace(moving: DiagramElement[], resizing: DiagramElement[], delta: Point, direction: "e" | "s", start: number): void;
};
type Created = { context: { shape: DiagramElement; parent: DiagramElement; position: Point & Partial<Box> } };
type Appended = { context: { shape: DiagramElement; source: DiagramElement; position: Point } };

/** Between steps that follow one another. */
export const gap = 60;
const least = 40;
const row = 15;
const beforeOthers = 1_500;

/**
 * Makes room for what is inserted on a flow or appended by menu, within the same step of undo: what stands to the right goes further
 * right, as with the space tool, and lanes and pools grow. A branch stands in its own row in the lane of the step it comes from.
 */
export class Room {
  static readonly $inject = ["eventBus", "canvas", "spaceTool"];
  private isByMenu = false;

  constructor(
    bus: Services["eventBus"],
    private readonly canvas: Services["canvas"],
    private readonly tool: SpaceTool,
  ) {
    bus.on("commandStack.shape.create.preExecute", beforeOthers, ({ context }: Created) => this.created(context));
    bus.on("autoPlace.start", () => void (this.isByMenu = true));
    bus.on("autoPlace.end", () => void (this.isByMenu = false));
    bus.on("commandStack.shape.append.preExecute", beforeOthers, ({ context }: Appended) => this.appended(context));
  }

  /**
   * Moves to the right what stands where boxes will be drawn.
   * @param from What begins left of this moves only where it is in the way. @param pushed What has to come after the boxes.
   * @returns how much further right than planned the boxes have to stand.
   */
  make(boxes: Box[], from: number, pushed: DiagramElement[] = []): number {
    const middle = Math.min(...boxes.map((box) => box.x + box.width / 2));
    const near = this.steps().flatMap((step) => boxes.filter((box) => isLevel(box, step)).map((box) => ({ step, box })));
    const isLeft = (step: DiagramElement): boolean => !pushed.includes(step) && step.x + step.width / 2 < middle;
    const shift = Math.max(0, ...near.filter(({ step, box }) => isLeft(step) && step.x < box.x + box.width).map(({ step, box }) => step.x + step.width + least - box.x));
    const inTheWay = near.filter(({ step, box }) => !isLeft(step) && step.x < box.x + shift + box.width + least);
    const lines = this.lines()
      .filter((line) => line.width < line.height && line.x > Math.max(from, middle))
      .flatMap((line) => boxes.filter((box) => isLevel(box, line) && line.x < box.x + shift + box.width + least).map((box) => ({ step: line, box })));
    const right = Math.max(...boxes.map((box) => box.x + box.width)) + shift;
    const delta = Math.max(
      0,
      ...[...inTheWay, ...lines].map(({ step, box }) => box.x + shift + box.width + least - step.x),
      ...pushed.map((step) => right + gap - step.x),
    );
    if (delta > 0) {
      const moved = [...new Set([...inTheWay.map(({ step }) => step), ...pushed])];
      const start = Math.max(from, Math.min(...moved.map((step) => step.x), ...lines.map(({ step }) => step.x)) - 1);
      const { movingShapes, resizingShapes } = this.tool.calculateAdjustments(this.elements(), "x", delta, start);
      const late = moved.filter((step) => !movingShapes.includes(step)).flatMap((step) => [step, ...(step.label ? [step.label] : [])]);
      this.tool.makeSpace([...movingShapes, ...late], resizingShapes.filter((step) => !late.includes(step)), { x: delta, y: 0 }, "e", start);
    }

    return shift;
  }

  /** The middle of the first free row for something beside the ways of a step; its lane grows where it has none. */
  branch(source: DiagramElement, box: Box): number {
    const lane = laneOf(source);
    const taken = [...this.steps(), ...this.lines()].filter((one) => one.x < box.x + box.width + least && one.x + one.width > box.x - row);
    const isFree = (top: number): boolean => !taken.some((one) => isLevel({ ...box, y: top }, one));
    const lowest = lane ? lane.y + lane.height - box.height - row : Infinity;
    for (let top = box.y; top <= lowest; top += row) {
      if (isFree(top)) {
        return top + box.height / 2;
      }
    }

    for (let top = box.y; lane && top >= lane.y + row; top -= row) {
      if (isFree(top)) {
        return top + box.height / 2;
      }
    }

    const bottom = lane!.y + lane!.height;
    const top = Math.max(...taken.filter((one) => one.y + one.height <= bottom).map((one) => one.y + one.height + 2 * row), box.y);
    const delta = top - lowest;
    const { movingShapes, resizingShapes } = this.tool.calculateAdjustments(this.elements(), "y", delta, bottom - 1);
    this.tool.makeSpace(movingShapes, resizingShapes, { x: 0, y: delta }, "s", bottom - 1);
    return top + box.height / 2;
  }

  private created(context: Created["context"]): void {
    const { shape, parent, position } = context;
    if (is(parent, "bpmn:SequenceFlow") && is(shape, "bpmn:FlowNode")) {
      const box = position.width === undefined ? boxAt(position, shape) : { ...position, width: shape.width, height: shape.height };
      const { source, target } = parent;
      const isForward = target!.x > source!.x + source!.width && isLevel(box, target!);
      const shift = this.make([box], source!.x + source!.width, isForward ? [target!].filter((one) => one.x < box.x + box.width + least) : []);
      context.position = { ...position, x: position.x + shift };
    }
  }

  private appended(context: Appended["context"]): void {
    const { shape, source } = context;
    if (!this.isByMenu || !is(source, "bpmn:FlowNode") || source.host || !is(shape, "bpmn:FlowNode")) {
      return;
    }

    const middle = { x: source.x + source.width + gap + shape.width / 2, y: source.y + source.height / 2 };
    if (source.outgoing.some((one) => is(one, "bpmn:SequenceFlow"))) {
      middle.y = this.branch(source, boxAt(middle, shape));
    } else {
      middle.x += this.make([boxAt(middle, shape)], source.x + source.width);
    }

    context.position = middle;
  }

  private elements(): DiagramElement[] {
    const under = (one: DiagramElement): DiagramElement[] => one.children.flatMap((child) => [child, ...under(child)]);
    return under(this.canvas.getRootElement());
  }

  /** What stands on the canvas: steps with their events, notes, data; not what they stand in. */
  private steps(): DiagramElement[] {
    return this.elements().filter((one) => !one.waypoints && !one.labelTarget && !one.children.some((child) => is(child, "bpmn:FlowNode")) && !is(one, "bpmn:Lane") && !is(one, "bpmn:Participant") && !is(one, "bpmn:Group"));
  }

  /** The parts of the flows, as narrow boxes. */
  private lines(): Box[] {
    return this.elements().flatMap(({ waypoints }) =>
      (waypoints ?? []).slice(1).map((b, index) => {
        const a = waypoints![index]!;
        return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
      }),
    );
  }
}

export function boxAt(middle: Point, { width, height }: { width: number; height: number }): Box {
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

function isLevel(a: Box, b: Box): boolean {
  return a.y - row < b.y + b.height && b.y < a.y + a.height + row;
}
