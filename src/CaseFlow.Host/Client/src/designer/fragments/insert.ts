import type { DesignerContext } from "../context";
import { is, service, type Business, type DiagramElement } from "../diagram";
import type { Editing } from "../panel/editing";
import { extensionsOf, withExtensions } from "../panel/model";
import { child, type Tree } from "../panel/tree";
import type { Fragment, FragmentId, Step } from "./fragment";
import { templates } from "./templates";

type More = {
  reconnectEnd(connection: DiagramElement, target: DiagramElement, docking: { x: number; y: number }): void;
};
type SpaceTool = {
  calculateAdjustments(elements: DiagramElement[], axis: "x", delta: number, start: number): { movingShapes: DiagramElement[]; resizingShapes: DiagramElement[] };
  makeSpace(moving: DiagramElement[], resizing: DiagramElement[], delta: { x: number; y: number }, direction: "e", start: number): void;
};

const gap = 60;
const widths: Record<string, number> = { "bpmn:ExclusiveGateway": 50, "bpmn:IntermediateCatchEvent": 36 };

/** Whether a fragment can be put after an element. */
export function canFollow(element: DiagramElement): boolean {
  return is(element, "bpmn:FlowNode") && !is(element, "bpmn:EndEvent") && element.outgoing.filter((one) => is(one, "bpmn:SequenceFlow")).length <= 1;
}

/** Puts a fragment after an element, as one step of undo, and chooses its first step. */
export function insertFragment(edit: Editing, id: FragmentId, after: DiagramElement): void {
  const { context } = edit;
  const fragment = templates[id]({ suffix: freeSuffix(context, id, after), before: is(after, "bpmn:UserTask") ? after.id : undefined });
  for (const [key, form] of Object.entries(fragment.forms)) {
    context.files.set(`forms/${key}.json`, `${JSON.stringify(form, null, 2)}\n`);
  }

  let made = new Map<string, DiagramElement>();
  edit.together(() => {
    made = put(edit, fragment, after);
  });
  service(context.modeler, "selection").select(made.get(fragment.steps[0]!.key)!);
}

/** What makes the names of the fragment's forms and fields new: nothing, or a number. */
function freeSuffix(context: DesignerContext, id: FragmentId, after: DiagramElement): string {
  const used = (suffix: string): boolean =>
    Object.keys(templates[id]({ suffix, before: after.id }).forms).some((key) => context.files.text(`forms/${key}.json`) !== undefined);
  let number = 1;
  while (used(number === 1 ? "" : String(number))) {
    number++;
  }

  return number === 1 ? "" : String(number);
}

function put(edit: Editing, fragment: Fragment, after: DiagramElement): Map<string, DiagramElement> {
  const modeler = edit.context.modeler;
  const modeling = service(modeler, "modeling") as ReturnType<typeof service<"modeling">> & More;
  const way = after.outgoing.find((one) => is(one, "bpmn:SequenceFlow"));
  const following = way?.target;
  const length = fragment.steps.reduce((sum, step) => sum + (widths[step.type] ?? 100) + gap, 0);
  makeRoom(edit, after, length);

  const made = new Map<string, DiagramElement>();
  let left = after.x + after.width + gap;
  for (const step of fragment.steps) {
    const width = widths[step.type] ?? 100;
    made.set(step.key, create(edit, step, { x: left + width / 2, y: rowOf(edit, step, after) }, after));
    left += width + gap;
  }

  const first = made.get(fragment.steps[0]!.key)!;
  if (way) {
    modeling.reconnectEnd(way, first, { x: first.x, y: first.y + first.height / 2 });
    modeling.layoutConnection(way);
  } else {
    modeling.connect(after, first, { type: "bpmn:SequenceFlow" });
  }

  // Back to who did the work; where nothing before can be done again, to the beginning of the fragment.
  const back = is(after, "bpmn:Activity") ? after : first;
  for (const step of fragment.steps) {
    for (const next of step.next) {
      const source = made.get(step.key)!;
      const target = next.to === "end" ? following : next.to === "back" ? back : made.get(next.to);
      if (target) {
        connect(edit, source, target, next);
      }
    }
  }

  return made;
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

function create(edit: Editing, step: Step, position: { x: number; y: number }, after: DiagramElement): DiagramElement {
  const { modeler } = edit.context;
  const isTimer = step.duration !== undefined;
  const shape = service(modeler, "elementFactory").createShape({ type: step.type, ...(isTimer ? { eventDefinitionType: "bpmn:TimerEventDefinition" } : {}) });
  const made = service(modeler, "modeling").createShape(shape, position, after.parent!);
  const business = made.businessObject;
  edit.properties(made, { name: step.name, ...(step.extensions ? { extensionElements: withExtensions(business, step.extensions, edit.make) } : {}) });
  if (isTimer) {
    const definition = (business.get("eventDefinitions") as Business[])[0]!;
    edit.business(made, definition, { timeDuration: edit.expression(definition, step.duration!) });
  }

  return made;
}

/** The height of the lane of one of the step's roles; of the step before where none is drawn. */
function rowOf(edit: Editing, step: Step, after: DiagramElement): number {
  const lanes = service(edit.context.modeler, "elementRegistry").filter((one) => is(one, "bpmn:Lane"));
  const roleOf = (lane: DiagramElement): string | undefined => child(extensionsOf(lane.businessObject) as readonly Tree[], "role")?.attributes["name"];
  const lane = is(after.parent, "bpmn:SubProcess") ? undefined : step.roles?.map((role) => lanes.find((one) => roleOf(one) === role)).find((one) => one !== undefined);
  return lane ? lane.y + lane.height / 2 : after.y + after.height / 2;
}

/** Moves what stands to the right, so that nothing is drawn over anything. */
function makeRoom(edit: Editing, after: DiagramElement, length: number): void {
  const tool = (edit.context.modeler as unknown as { get(name: string): SpaceTool }).get("spaceTool");
  const start = after.x + after.width + gap / 2;
  const elements = service(edit.context.modeler, "elementRegistry").getAll().filter((one) => one.parent !== undefined);
  const { movingShapes, resizingShapes } = tool.calculateAdjustments(elements, "x", length, start);
  tool.makeSpace(movingShapes, resizingShapes, { x: length, y: 0 }, "e", start);
}
