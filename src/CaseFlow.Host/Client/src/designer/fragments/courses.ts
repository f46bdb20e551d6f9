import { is, service, type DiagramElement, type Point } from "../diagram";
import type { Editing } from "../panel/editing";
import { gap } from "../room";
import { middleOf, usual } from "./placing";

/** Leads a way to the first step of a fragment. */
export function leadTo(edit: Editing, way: DiagramElement, first: DiagramElement): void {
  const modeling = service(edit.context.modeler, "modeling");
  const room = service(edit.context.modeler, "room");
  const source = way.source!;
  const isOther = (point: Point | undefined, side: Point): boolean => point !== undefined && Math.abs(point.x - side.x) < 5 && Math.abs(point.y - side.y) < 5;
  modeling.reconnectEnd(way, first, middleOf(first));
  modeling.layoutConnection(way);
  const [from, to] = [middleOf(source), middleOf(first)];
  if (first.x > source.x + source.width && Math.abs(from.y - to.y) > usual.height / 4) {
    const edge = { x: from.x, y: to.y > from.y ? source.y + source.height : source.y };
    const isTaken = [...source.outgoing, ...source.incoming].some((flow) => flow !== way && isOther(flow.source === source ? flow.waypoints![0] : flow.waypoints!.at(-1), edge));
    const out = source.x + source.width;
    const straight = [edge, { x: from.x, y: to.y }];
    const aside = [{ x: out, y: from.y }, { x: out + gap / 2, y: from.y }, { x: out + gap / 2, y: to.y }];
    const isStraight = is(source, "bpmn:Gateway") && !isTaken && room.crossed(straight[0]!, straight[1]!) <= room.crossed(aside[1]!, aside[2]!);
    const start = isStraight ? straight : aside;
    modeling.updateWaypoints(way, [...start, { x: first.x, y: to.y }]);
  }
}

/** The course of a way back: below its own row, or above it. Undefined where what it leads to stands in the way of that. */
export function courseBack(source: DiagramElement, target: DiagramElement, side: 1 | -1): Point[] | undefined {
  const from = middleOf(source);
  const x = target.width > 2 * usual.width ? target.x + target.width - gap / 2 : middleOf(target).x;
  const level = from.y + side * (usual.height / 2 + 20);
  const end = target.y > level ? target.y : target.y + target.height;
  const isReached = target.y > level || end < level;
  return isReached ? [{ x: from.x, y: from.y + (side * source.height) / 2 }, { x: from.x, y: level }, { x, y: level }, { x, y: end }] : undefined;
}

/** Puts the label of a way beside its beginning, where one reads what it is decided by. */
export function labelAtStart(edit: Editing, { label, waypoints }: DiagramElement): void {
  if (label) {
    const [a, b] = [waypoints![0]!, waypoints![1]!];
    const to = Math.abs(a.x - b.x) < 1
      ? { x: a.x + 8, y: b.y > a.y ? a.y + 8 : a.y - 8 - label.height }
      : { x: b.x > a.x ? a.x + 6 : a.x - 6 - label.width, y: a.y - 6 - label.height };
    service(edit.context.modeler, "modeling").moveShape(label, { x: Math.round(to.x - label.x), y: Math.round(to.y - label.y) });
  }
}
