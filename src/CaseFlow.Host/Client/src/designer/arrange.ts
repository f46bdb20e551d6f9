import { is, type DiagramElement, type Point, type Services } from "./diagram";

const gap = 60;
const rowGap = 30;
const name = "caseflow.arrange";

class ArrangeCommand {
  static readonly $inject = ["modeling"];

  constructor(private readonly modeling: Services["modeling"]) {}

  preExecute(context: { moves: [DiagramElement, Point][]; flows: DiagramElement[] }): void {
    for (const [shape, delta] of context.moves) {
      this.modeling.moveShape(shape, delta);
    }

    context.flows.forEach((flow) => this.modeling.layoutConnection(flow));
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
  for (const column of columns) {
    const width = Math.max(...column.map((shape) => shape.width), 0);
    let above = -Infinity;
    for (const shape of column.sort((a, b) => a.y - b.y)) {
      // Steps of one column must not lie on one another.
      const middle = Math.max(middles.get(shape)!, above + rowGap + shape.height / 2);
      above = middle + shape.height / 2;
      const delta = { x: Math.round(left + width / 2 - shape.width / 2 - shape.x), y: Math.round(middle - shape.height / 2 - shape.y) };
      if (delta.x !== 0 || delta.y !== 0) {
        moves.push([shape, delta]);
      }
    }

    left += width > 0 ? width + gap : 0;
  }

  return moves;
}

/** The height of each step: those that lie nearly level are put level, so that every step stays in its lane. */
function rowsOf(steps: DiagramElement[]): Map<DiagramElement, number> {
  const middle = (step: DiagramElement): number => step.y + step.height / 2;
  const rows: DiagramElement[][] = [];
  for (const step of [...steps].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    if (row && middle(step) - middle(row[0]!) < 40) {
      row.push(step);
    } else {
      rows.push([step]);
    }
  }

  return new Map(rows.flatMap((row) => row.map((step) => [step, row.reduce((sum, one) => sum + middle(one), 0) / row.length])));
}
