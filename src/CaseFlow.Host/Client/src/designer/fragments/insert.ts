import type { DesignerContext } from "../context";
import { is, service, type Business, type DiagramElement, type Point } from "../diagram";
import type { Editing } from "../panel/editing";
import { extensionsOf, withExtensions } from "../panel/model";
import { child, type Tree } from "../panel/tree";
import { boxAt, gap, type Box } from "../room";
import type { Fragment, FragmentId, Step } from "./fragment";
import { templates } from "./templates";

/** Steps that are as wide as high; the others are as wide and high as a task. */
const sides: Record<string, number> = { "bpmn:ExclusiveGateway": 50, "bpmn:IntermediateCatchEvent": 36 };
const usual = { width: 100, height: 80 };

/** Where a fragment goes: after a step, on a flow, or where nothing leads to it yet. */
export type Spot = DiagramElement | { readonly at: Point; readonly parent: DiagramElement };

/** What stands around a fragment: what leads to it, and what comes after it. */
type Surroundings = { readonly source?: DiagramElement; readonly way?: DiagramElement; readonly following?: DiagramElement };

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

  return is(spot, "bpmn:SequenceFlow") ? { source: spot.source, way: spot, following: spot.target } : { source: spot, way: waysOf(spot)[0], following: waysOf(spot)[0]?.target };
}

/** Who did the work last: the step itself, or what leads alone to the gateways before. */
function workBefore(source: DiagramElement | undefined): DiagramElement | undefined {
  const seen = new Set<DiagramElement>();
  let at = source;
  while (at && is(at, "bpmn:Gateway") && !seen.has(at)) {
    seen.add(at);
    at = at.incoming.length === 1 ? at.incoming[0]!.source : undefined;
  }

  return is(at, "bpmn:Activity") ? at : undefined;
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
  const from = source ? source.x + source.width : boxes[0]!.x - 1;
  const shift = service(modeler, "room").make(boxes, from, isForward ? [following] : []);
  const made = new Map(fragment.steps.map((step, index) => [step.key, create(edit, step, { x: middleOf(boxes[index]!).x + shift, y: middleOf(boxes[index]!).y }, parent)]));

  const first = made.get(fragment.steps[0]!.key)!;
  if (way) {
    modeling.reconnectEnd(way, first, { x: first.x, y: first.y + first.height / 2 });
    modeling.layoutConnection(way);
  } else if (source) {
    modeling.connect(source, first, { type: "bpmn:SequenceFlow" });
  }

  // Back to who did the work; where nothing before can be done again, to the beginning of the fragment.
  const back = work ?? first;
  for (const step of fragment.steps) {
    for (const next of step.next) {
      const target = next.to === "end" ? following : next.to === "back" ? back : made.get(next.to);
      if (target) {
        connect(edit, made.get(step.key)!, target, next);
      }
    }
  }

  return made;
}

const middleOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** Where the steps are to stand: in a row, each in the lane of its role; the row is that of the step before, or of what the way leads to. */
function boxesOf(edit: Editing, fragment: Fragment, spot: Spot, { source, way, following }: Surroundings, parent: DiagramElement): Box[] {
  const sizes = fragment.steps.map((step) => ({ width: sides[step.type] ?? usual.width, height: sides[step.type] ?? usual.height }));
  const length = sizes.reduce((sum, size) => sum + size.width + gap, -gap);
  let left = "at" in spot ? spot.at.x - sizes[0]!.width / 2 : source!.x + source!.width + gap;
  let level = "at" in spot ? spot.at.y : middleOf(source!).y;
  if (source?.host && !way) {
    // Below the step on whose edge the event stands.
    level = service(edit.context.modeler, "room").branch(source, { x: left, y: source.y + source.height + gap / 2, width: length, height: usual.height });
  } else if (way && waysOf(source!).length > 1) {
    const isAhead = following!.x > source!.x;
    level = isAhead ? middleOf(following!).y : service(edit.context.modeler, "room").branch(source!, { x: left, y: level - usual.height / 2, width: length, height: usual.height });
  }

  return fragment.steps.map((step, index) => {
    const box = boxAt({ x: left + sizes[index]!.width / 2, y: laneOfRole(edit, step, parent) ?? level }, sizes[index]!);
    left += sizes[index]!.width + gap;
    return box;
  });
}

function connect(edit: Editing, source: DiagramElement, target: DiagramElement, way: Step["next"][number]): void {
  const flow = service(edit.context.modeler, "modeling").connect(source, target, { type: "bpmn:SequenceFlow" });
  if (way.name || way.condition) {
    edit.properties(flow, { name: way.name, ...(way.condition ? { conditionExpression: edit.expression(flow.businessObject, way.condition) } : {}) });
  }

  if (way.isDefault) {
    edit.properties(source, { default: flow.businessObject });
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

/** The middle of the lane of one of the step's roles; undefined where none is drawn. */
function laneOfRole(edit: Editing, step: Step, parent: DiagramElement): number | undefined {
  const lanes = service(edit.context.modeler, "elementRegistry").filter((one) => is(one, "bpmn:Lane"));
  const roleOf = (lane: DiagramElement): string | undefined => child(extensionsOf(lane.businessObject) as readonly Tree[], "role")?.attributes["name"];
  const lane = is(parent, "bpmn:SubProcess") ? undefined : step.roles?.map((role) => lanes.find((one) => roleOf(one) === role)).find((one) => one !== undefined);
  return lane && lane.y + lane.height / 2;
}
