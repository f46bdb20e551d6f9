import { service, type DiagramElement, type Point } from "../diagram";
import type { Editing } from "../panel/editing";
import { common } from "../palette";
import { fragmentIds, type FragmentId } from "./fragment";
import { insertFragment, takesFragment } from "./insert";

type Entry = { label: string; className?: string; group: { id: string; name: string }; action: { click(event: Event): void; dragstart?(event: Event): void } };
type Entries = Record<string, Entry>;
type Drag = { x: number; y: number; hover?: DiagramElement; context: { fragment?: FragmentId; target?: DiagramElement; canExecute?: unknown } };

const menuHeight = 240;
const first = 1_500;
const last = 500;

/** Offers the fragments in the palette, to be dropped on a flow, on a step or on a free place, and in the menus of a chosen step or flow. */
export function offerFragments(edit: Editing): void {
  const { modeler } = edit.context;
  const menu = service(modeler, "popupMenu");
  const group = { id: "fragments", name: edit.say("group.fragments") };
  const entries = (act: (id: FragmentId) => Entry["action"]): Entries =>
    Object.fromEntries(fragmentIds.map((id) => [`fragment.${id}`, { label: edit.say(`fragment.${id}`), className: "bpmn-icon-subprocess-collapsed", group, action: act(id) }]));
  const put = (element: DiagramElement): Entries => entries((id) => ({ click: () => insertFragment(edit, id, element) }));

  // After the tasks, which are wanted most.
  menu.registerProvider("bpmn-append", last, {
    getPopupMenuEntries: (element: DiagramElement) => (takesFragment(element) ? (before: Entries) => afterTasks(before, put(element)) : {}),
  });
  menu.registerProvider(flowMenu, first, {
    getPopupMenuEntries: (flow: DiagramElement) => ({ ...steps(edit, flow), ...put(flow) }),
  });
  menu.registerProvider(paletteMenu, first, {
    getPopupMenuEntries: () => entries((id) => ({ click: (event) => pick(edit, id, event), dragstart: (event) => pick(edit, id, event) })),
  });
  service(modeler, "palette").registerProvider({
    getPaletteEntries: () => ({
      fragments: {
        group: "note",
        html: `<div class="entry">${icon}</div>`,
        title: edit.say("fragments.palette"),
        action: {
          click: (event: Event) =>
            menu.open(service(modeler, "canvas").getRootElement(), paletteMenu, beside(event, modeler), { title: edit.say("fragments.palette"), width: 300 }),
        },
      },
    }),
  });

  const bus = service(modeler, "eventBus");
  const canvas = service(modeler, "canvas");
  bus.on(["create.move", "create.hover"], last, ({ hover, context }: Drag) => {
    const on = hover?.labelTarget ?? hover;
    if (context.fragment && on && takesFragment(on)) {
      Object.assign(context, { target: on, canExecute: true });
      canvas.removeMarker(hover!, "drop-not-ok");
      canvas.addMarker(hover!, "new-parent");
    }
  });
  bus.on("create.end", first, ({ x, y, context }: Drag) => {
    if (!context.fragment) {
      return undefined;
    }

    const { target } = context;
    if (!context.canExecute || !target) {
      return false;
    }

    insertFragment(edit, context.fragment, takesFragment(target) ? target : { at: { x, y }, parent: target });
    return true;
  });
}

/** The menu of what can be inserted on a flow. */
export const flowMenu = "caseflow-flow";
const paletteMenu = "caseflow-fragments";

function afterTasks(entries: Entries, more: Entries): Entries {
  const list = Object.entries(entries);
  const at = list.findLastIndex(([, entry]) => entry.group.id === "tasks") + 1;
  return Object.fromEntries([...list.slice(0, at), ...Object.entries(more), ...list.slice(at)]);
}

/** Takes a fragment to the mouse; by keyboard it goes to what is chosen. */
function pick(edit: Editing, id: FragmentId, event: Event): void {
  const { modeler } = edit.context;
  const [chosen] = service(modeler, "selection").get();
  if (event instanceof KeyboardEvent && chosen && takesFragment(chosen)) {
    insertFragment(edit, id, chosen);
    return;
  }

  const carried = service(modeler, "elementFactory").createShape({ type: "bpmn:UserTask" });
  carried.businessObject["name"] = edit.say(`fragment.${id}`);
  service(modeler, "create").start(event instanceof KeyboardEvent ? service(modeler, "mouse").getLastMoveEvent() : event, carried, { fragment: id });
}

/** The usual elements, inserted in the middle of a flow. */
function steps(edit: Editing, flow: DiagramElement): Entries {
  const { modeler } = edit.context;
  const group = { id: "steps", name: edit.say("group.steps") };
  const insertable = common.filter(([key]) => !["start", "end", "note", "subProcess"].includes(key));
  return Object.fromEntries(
    insertable.map(([key, type, , icon, options]) => [
      `insert.${key}`,
      {
        label: edit.context.text(`designer.kind.${key === "timer" ? "Timer" : ""}${type.replace("bpmn:", "")}`),
        className: `bpmn-icon-${icon}`,
        group,
        action: {
          click: () => {
            const shape = service(modeler, "elementFactory").createShape({ type, ...options });
            const made = service(modeler, "modeling").createShape(shape, middleOf(flow), flow);
            service(modeler, "selection").select(made);
            service(modeler, "directEditing").activate(made);
          },
        },
      },
    ]),
  );
}

/** The middle of the longest part of a flow. */
function middleOf(flow: DiagramElement): Point {
  const points = flow.waypoints!;
  const length = (index: number): number => Math.hypot(points[index + 1]!.x - points[index]!.x, points[index + 1]!.y - points[index]!.y);
  const longest = points.slice(1).reduce((best, _, index) => (length(index) > length(best) ? index : best), 0);
  const [a, b] = [points[longest]!, points[longest + 1]!];
  return { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) };
}

function beside(event: Event, modeler: Editing["context"]["modeler"]): Point {
  const frame = service(modeler, "canvas").getContainer().getBoundingClientRect();
  const entry = event.target instanceof Element ? event.target.closest(".entry") : null;
  const { right, top } = entry?.getBoundingClientRect() ?? frame;
  return { x: right + 10, y: Math.max(frame.top, Math.min(top, frame.bottom - menuHeight)) };
}

const icon =
  '<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d="M1.5 4.5h21v15h-21z" stroke-dasharray="3 2"/><path d="M4.5 9.5h5v5h-5z"/><path d="M9.5 12h3M15.5 9l3 3-3 3-3-3z"/></svg>';
