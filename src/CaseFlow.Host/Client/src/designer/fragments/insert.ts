import type { DesignerContext } from "../context";
import { is, service, type Business, type DiagramElement, type Point } from "../diagram";
import type { Editing } from "../panel/editing";
import { extensionsOf, withExtensions } from "../panel/model";
import { child, type Tree } from "../panel/tree";
import { frameOf, laneOf } from "../lanes";
import { gap, type Box } from "../room";
import type { Fragment, FragmentId, Step } from "./fragment";
import { templates } from "./templates";

/** Steps that are as wide as high; the others are as wide and high as a task. */
const sides: Record<string, number> = { "bpmn:ExclusiveGateway": 50, "bpmn:IntermediateCatchEvent": 36 };
const usual = { width: 100, height: 80 };

/** Where a fragment goes: after a step, on a flow, or where nothing leads to it yet. */
export type Spot = DiagramElement | { readonly at: Point; readonly parent: DiagramElement };

/** What stands around a fragment: what leads to it, and what comes after it. */
type Surroundings = {
  readonly source?: DiagramElement;
  readonly way?: DiagramElement;
  readonly following?: DiagramElement;
  /** Whether the way leads straight from right to left. */
  readonly isBackward?: boolean;
};

/** Whether a fragment can be put on an element, if it is a flow, or after it. */
export function takesFragment(element: DiagramElement): boolean {
  return is(element, "bpmn:SequenceFlow") || (is(element, "bpmn:FlowNode") && !is(element, "bpmn:EndEvent") && waysOf(element).length <= 1);
}

/** Puts a fragment somewhere, as one step of undo, and chooses its first step. */
export function insertFragment(edit: Editing, id: FragmentId, spot: Spot): void {
  const { context } = edit;
  const around = surroundings(spot);
  const work = workBefore(around.source);
  const fragment = templates[id]({ suffix: freeSuffix(context, id), before: is(work, "bpmn:UserTask") ? work!.id : undefined });
  let made = new Map<string, DiagramElement>();
  edit.together(() => {
    for (const [key, form] of Object.entries(fragment.forms)) {
      context.files.set(`forms/${key}.json`, `${JSON.stringify(form, null, 2)}\n`);
    }

    made = put(edit, fragment, spot, around, work);
  });
  service(context.modeler, "selection").select(made.get(fragment.steps[0]!.key)!);
}

function waysOf(element: DiagramElement): DiagramElement[] {
  return element.outgoing.filter((one) => is(one, "bpmn:SequenceFlow"));
}

function surroundings(spot: Spot): Surroundings {
  if ("at" in spot) {
    return {};
  }

  const way = is(spot, "bpmn:SequenceFlow") ? spot : waysOf(spot)[0];
  const source = way?.source ?? spot;
  const following = way?.target;
  const level = middleOf(source).y;
  const isBackward = following !== undefined && following.x + following.width <= source.x && way!.waypoints!.every((point) => Math.abs(point.y - level) < 20);
  return { source, way, following, isBackward };
}

/** The last work of people: the step itself, or what alone leads to it; what the system does and gateways are passed by. */
function workBefore(source: DiagramElement | undefined): DiagramElement | undefined {
  const works = ["bpmn:UserTask", "bpmn:ManualTask", "bpmn:CallActivity", "bpmn:SubProcess"];
  const seen = new Set<DiagramElement>();
  let at = source;
  while (at && !seen.has(at) && !works.some((type) => is(at, type))) {
    seen.add(at);
    at = !at.host && at.incoming.length === 1 ? at.incoming[0]!.source : undefined;
  }

  return at && seen.has(at) ? undefined : at;
}

/** What makes the names of the fragment's forms and fields new: nothing, or a number. */
function freeSuffix(context: DesignerContext, id: FragmentId): string {
  const used = (suffix: string): boolean =>
    Object.keys(templates[id]({ suffix, before: undefined }).forms).some((key) => context.files.text(`forms/${key}.json`) !== undefined);
  let number = 1;
  while (used(number === 1 ? "" : String(number))) {
    number++;
  }

  return number === 1 ? "" : String(number);
}

function put(edit: Editing, fragment: Fragment, spot: Spot, around: Surroundings, work: DiagramElement | undefined): Map<string, DiagramElement> {
  const modeler = edit.context.modeler;
  const modeling = service(modeler, "modeling");
  const { source, way, following } = around;
  const parent = source?.parent ?? (spot as { parent: DiagramElement }).parent;
  const boxes = boxesOf(edit, fragment, spot, around, parent);
  const isForward = source !== undefined && following !== undefined && following !== source && middleOf(following).x >= middleOf(source).x;
  const before = around.isBackward ? following : source;
  const from = before ? before.x + before.width : boxes[0]!.x - 1;
  const room = service(modeler, "room");
  const keepLabel = way && room.labelKept(way);
  const shift = room.make(boxes, from, around.isBackward ? [source!] : isForward ? [following] : []);
  const made = new Map(fragment.steps.map((step, index) => [step.key, create(edit, step, { x: middleOf(boxes[index]!).x + shift, y: middleOf(boxes[index]!).y }, parent)]));

  const first = made.get(fragment.steps[0]!.key)!;
  if (way) {
    leadTo(edit, way, first);
    keepLabel!();
  } else if (source) {
    modeling.connect(source, first, { type: "bpmn:SequenceFlow" });
  }

  // Back to who did the work; where nothing before can be done again, to the beginning of the fragment.
  const back = work ?? first;
  for (const step of fragment.steps) {
    for (const next of step.next) {
      const target = next.to === "end" ? following : next.to === "back" ? back : made.get(next.to);
      if (target) {
        const from = made.get(step.key)!;
        const isLeft = !around.isBackward && target.x + target.width < from.x;
        connect(edit, from, target, next, next.to === "back" ? courseBack(from, target, 1) : next.to === "end" && isLeft ? courseBack(from, target, -1) : undefined);
      }
    }
  }

  return made;
}

const middleOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** Where the steps are to stand: one after the other, those with a role in its lane, the others together in a row. */
function boxesOf(edit: Editing, fragment: Fragment, spot: Spot, around: Surroundings, parent: DiagramElement): Box[] {
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

/** Leads a way to the first step of a fragment. */
function leadTo(edit: Editing, way: DiagramElement, first: DiagramElement): void {
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

function connect(edit: Editing, source: DiagramElement, target: DiagramElement, way: Step["next"][number], waypoints: Point[] | undefined): void {
  const flow = service(edit.context.modeler, "modeling").connect(source, target, { type: "bpmn:SequenceFlow", ...(waypoints ? { waypoints } : {}) });
  if (way.name || way.condition) {
    edit.properties(flow, { name: way.name, ...(way.condition ? { conditionExpression: edit.expression(flow.businessObject, way.condition) } : {}) });
    labelAtStart(edit, flow);
  }

  if (way.isDefault) {
    edit.properties(source, { default: flow.businessObject });
  }
}

/** The course of a way back: below its own row, or above it. Undefined where what it leads to stands in the way of that. */
function courseBack(source: DiagramElement, target: DiagramElement, side: 1 | -1): Point[] | undefined {
  const from = middleOf(source);
  const x = target.width > 2 * usual.width ? target.x + target.width - gap / 2 : middleOf(target).x;
  const level = from.y + side * (usual.height / 2 + 20);
  const end = target.y > level ? target.y : target.y + target.height;
  const isReached = target.y > level || end < level;
  return isReached ? [{ x: from.x, y: from.y + (side * source.height) / 2 }, { x: from.x, y: level }, { x, y: level }, { x, y: end }] : undefined;
}

/** Puts the label of a way beside its beginning, where one reads what it is decided by. */
function labelAtStart(edit: Editing, { label, waypoints }: DiagramElement): void {
  if (label) {
    const [a, b] = [waypoints![0]!, waypoints![1]!];
    const to = Math.abs(a.x - b.x) < 1
      ? { x: a.x + 8, y: b.y > a.y ? a.y + 8 : a.y - 8 - label.height }
      : { x: b.x > a.x ? a.x + 6 : a.x - 6 - label.width, y: a.y - 6 - label.height };
    service(edit.context.modeler, "modeling").moveShape(label, { x: Math.round(to.x - label.x), y: Math.round(to.y - label.y) });
  }
}

function create(edit: Editing, step: Step, position: Point, parent: DiagramElement): DiagramElement {
  const { modeler } = edit.context;
  const isTimer = step.duration !== undefined;
  const shape = service(modeler, "elementFactory").createShape({ type: step.type, ...(isTimer ? { eventDefinitionType: "bpmn:TimerEventDefinition" } : {}) });
  const made = service(modeler, "modeling").createShape(shape, position, parent);
  const business = made.businessObject;
  edit.properties(made, { name: step.name, ...(step.extensions ? { extensionElements: withExtensions(business, step.extensions, edit.make) } : {}) });
  if (isTimer) {
    const definition = (business.get("eventDefinitions") as Business[])[0]!;
    edit.business(made, definition, { timeDuration: edit.expression(definition, step.duration!) });
  }

  return made;
}

/** The lane of one of the step's roles; undefined where none is drawn. */
function laneOfRole(edit: Editing, step: Step, parent: DiagramElement): DiagramElement | undefined {
  const lanes = service(edit.context.modeler, "elementRegistry").filter((one) => is(one, "bpmn:Lane"));
  const roleOf = (lane: DiagramElement): string | undefined => child(extensionsOf(lane.businessObject) as readonly Tree[], "role")?.attributes["name"];
  return is(parent, "bpmn:SubProcess") ? undefined : step.roles?.map((role) => lanes.find((one) => roleOf(one) === role)).find((one) => one !== undefined);}
