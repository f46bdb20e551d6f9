import type { DesignerContext } from "../context";
import { is, service, type Business, type DiagramElement, type Point } from "../diagram";
import type { Editing } from "../panel/editing";
import { withExtensions } from "../panel/model";
import { courseBack, labelAtStart, leadTo } from "./courses";
import type { Fragment, FragmentId, Step } from "./fragment";
import { boxesOf, middleOf, type Spot, type Surroundings } from "./placing";
import { templates } from "./templates";

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
