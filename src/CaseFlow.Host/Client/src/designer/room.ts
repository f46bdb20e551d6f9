import { frameOf } from "./lanes";
import { is, type DiagramElement, type Point, type Services } from "./diagram";

export type Box = Point & { width: number; height: number };
type Axis = "x" | "y";
type Waypoint = Point & { original?: Point };
type SpaceTool = {
  calculateAdjustments(elements: DiagramElement[], axis: Axis, delta: number, start: number): { movingShapes: DiagramElement[]; resizingShapes: DiagramElement[] };
};
type Created = { context: { shape: DiagramElement; parent: DiagramElement; position: Point & Partial<Box>; keepLabel?: () => void } };
type Appended = { context: { shape: DiagramElement; source: DiagramElement; position: Point } };

/** Between steps that follow one another. */
export const gap = 60;
const least = 40;
const row = 15;
const beforeOthers = 1_500;
const afterOthers = 500;

/**
 * Makes room for what is inserted on a flow or appended by menu, within the same step of undo: what stands to the right goes further
 * right, as with the space tool, and lanes and pools grow; flows keep their course. A branch stands in its own row in the lane of the
 * step it comes from.
 */
export class Room {
  static readonly $inject = ["eventBus", "canvas", "spaceTool", "modeling"];
  private isByMenu = false;

  constructor(
    bus: Services["eventBus"],
    private readonly canvas: Services["canvas"],
    private readonly tool: SpaceTool,
    private readonly modeling: Services["modeling"],
  ) {
    bus.on("commandStack.shape.create.preExecute", beforeOthers, ({ context }: Created) => this.created(context));
    bus.on("commandStack.shape.create.postExecuted", afterOthers, ({ context }: Created) => context.keepLabel?.());
    bus.on("autoPlace.start", () => void (this.isByMenu = true));
    bus.on("autoPlace.end", () => void (this.isByMenu = false));
    bus.on("commandStack.shape.append.preExecute", beforeOthers, ({ context }: Appended) => this.appended(context));
  }

  /**
   * Moves to the right what stands where boxes will be drawn.
   * @param from What begins right of this moves, and what is in the way. @param pushed What has to come after the boxes.
   * @returns how much further right than planned the boxes have to stand.
   */
  make(boxes: Box[], from: number, pushed: DiagramElement[] = []): number {
    const middle = Math.min(...boxes.map((box) => box.x + box.width / 2));
    const near = this.steps().flatMap((step) => boxes.filter((box) => isLevel(box, step) && !isWithin(box, step)).map((box) => ({ step, box })));
    const isLeft = (step: DiagramElement): boolean => !pushed.includes(step) && step.x + step.width / 2 < middle;
    const shift = Math.max(0, ...near.filter(({ step, box }) => isLeft(step) && step.x < box.x + box.width).map(({ step, box }) => step.x + step.width + least - box.x));
    const inTheWay = near.filter(({ step, box }) => !isLeft(step) && step.x < box.x + shift + box.width + least);
    const lines = this.lines()
      .filter((line) => line.width < line.height && line.x > from)
      .flatMap((line) => boxes.filter((box) => isLevel(box, line) && line.x < box.x + shift + box.width + least).map((box) => ({ step: line, box })));
    const right = Math.max(...boxes.map((box) => box.x + box.width)) + shift;
    const delta = Math.max(
      0,
      ...[...inTheWay, ...lines].map(({ step, box }) => box.x + shift + box.width + least - step.x),
      ...pushed.map((step) => right + gap - step.x),
    );
    if (delta > 0) {
      this.shift("x", delta, from, [...inTheWay.map(({ step }) => step), ...pushed]);
    }

    return shift;
  }

  /** The middle of the first free row of a lane for a box, from where it is planned; the lane grows where there is none. */
  row(lane: DiagramElement | undefined, box: Box): number {
    const lowest = lane ? lane.y + lane.height - box.height - row : Infinity;
    for (let top = box.y; top <= lowest; top += row) {
      if (this.isFree({ ...box, y: top })) {
        return top + box.height / 2;
      }
    }

    for (let top = box.y; lane && top >= lane.y + row; top -= row) {
      if (this.isFree({ ...box, y: top })) {
        return top + box.height / 2;
      }
    }

    const bottom = lane!.y + lane!.height;
    const above = [...this.steps(), ...this.lines()].filter((one) => one.y + one.height <= bottom && one.x < box.x + box.width && one.x + one.width > box.x);
    const top = Math.max(lowest, ...above.map((one) => one.y + one.height + row));
    this.shift("y", top - lowest + row, bottom - 1);
    return top + box.height / 2;
  }

  /** Whether nothing is drawn where a box is to stand. */
  isFree(box: Box): boolean {
    return ![...this.steps(), ...this.lines()].some((one) => one.x < box.x + box.width + row && one.x + one.width > box.x - row && isLevel(box, one) && !isWithin(box, one));
  }

  /** How many steps a straight line between two points would be drawn over. */
  crossed(a: Point, b: Point): number {
    const line = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
    return this.steps().filter((step) => step.x < line.x + line.width && line.x < step.x + step.width && step.y < line.y + line.height && line.y < step.y + step.height && !isWithin(line, step)).length;
  }

  /** Moves everything that begins beyond a line, and a few more; what the line goes through grows. Flows keep their course. */
  private shift(axis: Axis, delta: number, start: number, also: DiagramElement[] = []): void {
    const elements = this.elements();
    const { movingShapes, resizingShapes } = this.tool.calculateAdjustments(elements, axis, delta, start);
    const whole = (one: DiagramElement): DiagramElement[] => [
      one,
      ...[...(one.label ? [one.label] : []), ...(one.children ?? []).filter((child) => !child.waypoints), ...elements.filter((other) => other.host === one)].flatMap(whole),
    ];
    const flows = elements.filter((one) => one.waypoints);
    const moving = new Set([...movingShapes, ...also.flatMap(whole)]);
    const resizing = resizingShapes.filter((one) => !moving.has(one));
    const by = axis === "x" ? { x: delta, y: 0 } : { x: 0, y: delta };
    const isMoved = (shape: DiagramElement, at: Point): boolean => moving.has(shape) || (resizing.includes(shape) && at[axis] > start);
    const courses = flows.map((flow): [DiagramElement, Waypoint[] | undefined] => {
      const points = flow.waypoints!;
      return [flow, courseOf(points, axis, delta, start, isMoved(flow.source!, points[0]!), isMoved(flow.target!, points.at(-1)!))];
    });
    for (const { label, source, target, waypoints } of flows.filter((flow) => flow.label)) {
      const distance = (point: Point): number => Math.hypot(point.x - label!.x - label!.width / 2, point.y - label!.y - label!.height / 2);
      const end = distance(waypoints![0]!) < distance(waypoints!.at(-1)!) ? source! : target!;
      moving[moving.has(end) ? "add" : "delete"](label!);
    }

    const hints = { autoResize: false, attachSupport: false, layout: false, recurse: false };
    moving.forEach((shape) => this.modeling.moveShape(shape, by, undefined, hints));
    for (const shape of resizing) {
      this.modeling.resizeShape(shape, { x: shape.x, y: shape.y, width: shape.width + by.x, height: shape.height + by.y }, undefined, hints);
    }

    for (const [flow, course] of courses) {
      if (course) {
        this.modeling.updateWaypoints(flow, course, { labelBehavior: false });
      } else {
        this.modeling.layoutConnection(flow);
      }
    }
  }

  /** Notes where the label of a way stands beside what it comes from, to put it there again. */
  labelKept(way: DiagramElement): () => void {
    const { label, source } = way;
    const [x, y] = label ? [label.x - source!.x, label.y - source!.y] : [0, 0];
    return () => {
      if (label) {
        this.modeling.moveShape(label, { x: source!.x + x - label.x, y: source!.y + y - label.y });
      }
    };
  }

  private created(context: Created["context"]): void {
    const { shape, parent, position } = context;
    if (is(parent, "bpmn:SequenceFlow") && is(shape, "bpmn:FlowNode")) {
      const box = position.width === undefined ? boxAt(position, shape) : { ...position, width: shape.width, height: shape.height };
      const { source, target } = parent;
      const keepLabel = this.labelKept(parent);
      const isForward = target!.x > source!.x + source!.width && isLevel(box, target!);
      const shift = this.make([box], source!.x + source!.width, isForward ? [target!].filter((one) => one.x < box.x + box.width + least) : []);
      context.position = { ...position, x: position.x + shift };
      context.keepLabel = keepLabel;
    }
  }

  private appended(context: Appended["context"]): void {
    const { shape, source } = context;
    if (!this.isByMenu || !is(source, "bpmn:FlowNode") || source.host || !is(shape, "bpmn:FlowNode")) {
      return;
    }

    const middle = { x: source.x + source.width + gap + shape.width / 2, y: source.y + source.height / 2 };
    if (source.outgoing.some((one) => is(one, "bpmn:SequenceFlow"))) {
      middle.y = this.row(frameOf(source), boxAt(middle, shape));
    } else {
      middle.x += this.make([boxAt(middle, shape)], source.x + source.width);
    }

    context.position = middle;
  }

  private elements(): DiagramElement[] {
    const under = (one: DiagramElement): DiagramElement[] => (one.children ?? []).flatMap((child) => [child, ...under(child)]);
    return under(this.canvas.getRootElement());
  }

  /** What stands on the canvas: steps with their events, notes, data. */
  private steps(): DiagramElement[] {
    return this.elements().filter((one) => !one.waypoints && !one.labelTarget && !["bpmn:Lane", "bpmn:Participant", "bpmn:Group"].includes(one.type));
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

function boxAt(middle: Point, { width, height }: { width: number; height: number }): Box {
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

/** The course of a flow where everything beyond a line moves; what lies straight before or after an end goes with it. Undefined where it has to be laid anew. */
function courseOf(points: Waypoint[], axis: Axis, delta: number, start: number, isStartMoved: boolean, isEndMoved: boolean): Waypoint[] | undefined {
  const isStraight = (a: Point, b: Point): boolean => Math.abs(a[axis] - b[axis]) < 1;
  const turn = points.findIndex((point) => !isStraight(point, points[0]!));
  if (turn < 0 && isStartMoved !== isEndMoved) {
    return undefined;
  }

  const back = points.length - 1 - [...points].reverse().findIndex((point) => !isStraight(point, points.at(-1)!));
  return points.map((point, index) => {
    const isMoved = turn < 0 || index < turn ? isStartMoved : index > back ? isEndMoved : point[axis] > start;
    const moved = (at: Point): Point => (isMoved ? { ...at, [axis]: at[axis] + delta } : { ...at });
    return { ...moved(point), ...(point.original ? { original: moved(point.original) } : {}) };
  });
}

/** Whether a box begins within a step, as within an open sub-process. */
function isWithin(box: Box, step: Box): boolean {
  const middle = box.y + box.height / 2;
  return box.x > step.x && box.x < step.x + step.width && middle > step.y && middle < step.y + step.height && step.height > 2 * box.height;
}

function isLevel(a: Box, b: Box): boolean {
  return a.y - row < b.y + b.height && b.y < a.y + a.height + row;
}
