import { is, service, type DiagramElement, type Point } from "../diagram";
import { frameOf, laneOf } from "../lanes";
import type { Editing } from "../panel/editing";
import { extensionsOf } from "../panel/model";
import { child, type Tree } from "../panel/tree";
import { gap, type Box } from "../room";
import type { Fragment, Step } from "./fragment";

/** Steps that are as wide as high; the others are as wide and high as a task. */
const sides: Record<string, number> = { "bpmn:ExclusiveGateway": 50, "bpmn:IntermediateCatchEvent": 36 };
export const usual = { width: 100, height: 80 };

/** Where a fragment goes: after a step, on a flow, or where nothing leads to it yet. */
export type Spot = DiagramElement | { readonly at: Point; readonly parent: DiagramElement };

/** What stands around a fragment: what leads to it, and what comes after it. */
export type Surroundings = {
  readonly source?: DiagramElement;
  readonly way?: DiagramElement;
  readonly following?: DiagramElement;
  /** Whether the way leads straight from right to left. */
  readonly isBackward?: boolean;
};

export const middleOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** Where the steps are to stand: one after the other, those with a role in its lane, the others together in a row. */
export function boxesOf(edit: Editing, fragment: Fragment, spot: Spot, around: Surroundings, parent: DiagramElement): Box[] {
  const { source, following, isBackward } = around;
  const order = isBackward ? [...fragment.steps].reverse() : fragment.steps;
  const lead = isBackward ? following! : source;
  const boxes = new Map<Step, Box>();
  let left = 0;
  for (const step of order) {
    const side = sides[step.type];
    const size = { width: side ?? usual.width, height: side ?? usual.height };
    left = boxes.size === 0 ? (lead ? lead.x + lead.width + gap : (spot as { at: Point }).at.x - size.width / 2) : left;
    boxes.set(step, { x: left, y: 0, ...size });
    left += size.width + gap;
  }

  // From above: a lane that grows moves what is below it.
  const lanes = new Map(order.map((step) => [step, laneOfRole(edit, step, parent)]));
  const own = source && laneOf(source);
  const rows = [...new Set(lanes.values())].sort((a, b) => ((a ?? own)?.y ?? 0) - ((b ?? own)?.y ?? 0));
  for (const lane of rows) {
    const members = order.filter((step) => lanes.get(step) === lane).map((step) => boxes.get(step)!);
    const first = members[0]!;
    const last = members.at(-1)!;
    const strip = { x: first.x, width: last.x + last.width - first.x, height: usual.height };
    const level = lane ? service(edit.context.modeler, "room").row(lane, { ...strip, y: lane.y + (lane.height - strip.height) / 2 }) : levelOf(edit, spot, around, strip);
    members.forEach((box) => (box.y = level - box.height / 2));
  }

  return fragment.steps.map((step) => boxes.get(step)!);
}

/** The row of the steps without a role: on the way where it leads straight on, else where there is room for it. */
function levelOf(edit: Editing, spot: Spot, { source, way, following, isBackward }: Surroundings, strip: Omit<Box, "y">): number {
  const room = service(edit.context.modeler, "room");
  if (!source) {
    return (spot as { at: Point }).at.y;
  }

  const level = middleOf(source).y;
  if (source.host && !way) {
    // Below the step on whose edge the event stands.
    return room.row(frameOf(source), { ...strip, y: source.y + source.height + gap / 2 });
  }

  const isAhead = following !== undefined && following.x > source.x && level > following.y && level < following.y + following.height;
  if (!way || isBackward || isAhead) {
    return level;
  }

  const levels = following && following.x > strip.x ? [level, middleOf(following).y] : [level];
  const width = following && following.x > strip.x ? Math.min(strip.width, following.x - strip.x - gap / 2) : strip.width;
  const free = levels.find((one) => room.isFree({ ...strip, width, y: one - strip.height / 2 }));
  return free ?? room.row(frameOf(source), { ...strip, y: level - strip.height / 2 });
}

/** The lane of one of the step's roles; undefined where none is drawn. */
function laneOfRole(edit: Editing, step: Step, parent: DiagramElement): DiagramElement | undefined {
  const lanes = service(edit.context.modeler, "elementRegistry").filter((one) => is(one, "bpmn:Lane"));
  const roleOf = (lane: DiagramElement): string | undefined => child(extensionsOf(lane.businessObject) as readonly Tree[], "role")?.attributes["name"];
  return is(parent, "bpmn:SubProcess") ? undefined : step.roles?.map((role) => lanes.find((one) => roleOf(one) === role)).find((one) => one !== undefined);}
