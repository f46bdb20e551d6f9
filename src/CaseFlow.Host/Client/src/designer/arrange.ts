import { laneOf } from "./lanes";
import { is, type DiagramElement, type Point, type Services } from "./diagram";

const gap = 60;
const rowGap = 30;
const margin = 30;
const name = "caseflow.arrange";

class ArrangeCommand {
  static readonly $inject = ["modeling"];

  constructor(private readonly modeling: Services["modeling"]) {}

  preExecute(context: { moves: [DiagramElement, Point][]; flows: DiagramElement[] }): void {
    this.makeRoom(context.moves);
    for (const [shape, delta] of context.moves) {
      this.modeling.moveShape(shape, delta);
    }

    context.flows.forEach((flow) => this.modeling.layoutConnection(flow));
  }

  /** Widens the pool or sub-process in which the steps lie where they will reach beyond it. */
  private makeRoom(moves: [DiagramElement, Point][]): void {
    for (const frame of new Set(moves.map(([shape]) => shape.parent!).filter((parent) => is(parent, "bpmn:Participant") || is(parent, "bpmn:SubProcess")))) {
      const inside = moves.filter(([shape]) => shape.parent === frame);
      const width = Math.max(frame.width, ...inside.map(([shape, delta]) => shape.x + delta.x + shape.width + margin - frame.x));
      const height = Math.max(frame.height, ...inside.map(([shape, delta]) => shape.y + delta.y + shape.height + (laneOf(shape) ? 0 : margin) - frame.y));
      if (width > frame.width || height > frame.height) {
        const bounds = { x: frame.x, y: frame.y, width, height };
        // Its lanes have to grow with a pool.
        if (is(frame, "bpmn:Participant")) {
          this.modeling.resizeLane(frame, bounds, true);
        } else {
          this.modeling.resizeShape(frame, bounds);
        }
      }
    }
  }
}

type Place = { shape: DiagramElement; column: number };

/**
 * Puts chosen steps in order: from left to right as the flows lead, each in its lane, with equal gaps, flows laid anew. One step for undo.
 * A step that a flow leads back to keeps the column of its first way in.
 */
export class ArrangeHandler {
  static readonly $inject = ["commandStack"];

  constructor(private readonly commandStack: Services["commandStack"]) {
    commandStack.registerHandler(name, ArrangeCommand);
  }

  /** Arranges the steps among the chosen elements. @returns whether there was something to arrange. */
  arrange(chosen: DiagramElement[]): boolean {
    const steps = chosen.filter((one) => is(one, "bpmn:FlowNode") && !one.host && !one.labelTarget);
    if (steps.length < 2) {
      return false;
    }

    const within = new Set(steps);
    const flows = [...new Set(steps.flatMap((step) => [...step.outgoing, ...step.incoming]))].filter((flow) => is(flow, "bpmn:SequenceFlow"));
    const moves = movesOf(columnsOf(steps, within));
    if (moves.length > 0) {
      this.commandStack.execute(name, { moves, flows });
    }

    return true;
  }
}

/** The column of each step: one after the farthest step that leads to it without going round. */
function columnsOf(steps: DiagramElement[], within: Set<DiagramElement>): Place[] {
  const column = new Map<DiagramElement, number>();
  const open = new Set<DiagramElement>();
  const nextOf = (step: DiagramElement): DiagramElement[] => step.outgoing.map((flow) => flow.target!).filter((target) => within.has(target));
  const order: DiagramElement[] = [];
  const back = new Set<string>();
  const visit = (step: DiagramElement): void => {
    open.add(step);
    for (const next of nextOf(step)) {
      if (open.has(next)) {
        back.add(`${step.id} ${next.id}`);
      } else if (!column.has(next)) {
        visit(next);
      }
    }

    open.delete(step);
    column.set(step, 0);
    order.push(step);
  };
  const isFirst = (step: DiagramElement): boolean => !step.incoming.some((flow) => within.has(flow.source!));
  for (const step of [...steps].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || a.x - b.x)) {
    if (!column.has(step)) {
      visit(step);
    }
  }

  for (const step of order.reverse()) {
    for (const next of nextOf(step)) {
      if (!back.has(`${step.id} ${next.id}`)) {
        column.set(next, Math.max(column.get(next)!, column.get(step)! + 1));
      }
    }
  }

  return steps.map((shape) => ({ shape, column: column.get(shape)! }));
}

function movesOf(places: Place[]): [DiagramElement, Point][] {
  const count = Math.max(...places.map((place) => place.column)) + 1;
  const columns = Array.from({ length: count }, (_, at) => places.filter((place) => place.column === at).map((place) => place.shape));
  const middles = rowsOf(places.map((place) => place.shape));
  const moves: [DiagramElement, Point][] = [];
  let left = Math.min(...places.map((place) => place.shape.x));
  for (const part of columns.flatMap((column) => partsOf(column, middles))) {
    const width = Math.max(...part.map(([shape]) => shape.width));
    for (const [shape, middle] of part) {
      const delta = { x: Math.round(left + width / 2 - shape.width / 2 - shape.x), y: Math.round(middle - shape.height / 2 - shape.y) };
      if (delta.x !== 0 || delta.y !== 0) {
        moves.push([shape, delta]);
      }
    }

    left += width + gap;
  }

  return moves;
}

/** The steps of one column with their heights; those for which their lane has no room below the others stand beside them, as another lane is another role. */
function partsOf(column: DiagramElement[], middles: Map<DiagramElement, number>): [DiagramElement, number][][] {
  const parts: [DiagramElement, number][][] = [];
  for (const shape of column.sort((a, b) => middles.get(a)! - middles.get(b)! || a.x - b.x)) {
    const half = shape.height / 2;
    const lane = laneOf(shape);
    const lowest = lane ? lane.y + lane.height - half : Infinity;
    const wanted = Math.min(Math.max(middles.get(shape)!, lane ? lane.y + half : -Infinity), lowest);
    const below = (part: [DiagramElement, number][]): number => {
      const [last, middle] = part.at(-1)!;
      return Math.max(wanted, middle + last.height / 2 + rowGap + half);
    };
    const part = parts.find((one) => below(one) <= lowest);
    if (part) {
      part.push([shape, below(part)]);
    } else {
      parts.push([[shape, wanted]]);
    }
  }

  return parts;
}

/** The height of each step: those of one lane that lie nearly level are put level. */
function rowsOf(steps: DiagramElement[]): Map<DiagramElement, number> {
  const middle = (step: DiagramElement): number => step.y + step.height / 2;
  const rows: DiagramElement[][] = [];
  for (const step of [...steps].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    if (row && middle(step) - middle(row[0]!) < 40 && laneOf(step) === laneOf(row[0]!)) {
      row.push(step);
    } else {
      rows.push([step]);
    }
  }

  return new Map(rows.flatMap((row) => row.map((step) => [step, row.reduce((sum, one) => sum + middle(one), 0) / row.length])));
}
