import type Modeler from "bpmn-js/lib/Modeler";
import type { Room } from "./room";

/** An element of the semantic tree, as bpmn-moddle gives it. */
export type Business = {
  $type: string;
  $attrs: Record<string, string>;
  $parent?: Business;
  id: string;
  get(name: string): unknown;
  $instanceOf(type: string): boolean;
  [name: string]: unknown;
};

export type Point = { x: number; y: number };

type Box = Point & { width: number; height: number };

/** A shape or connection on the canvas. */
export type DiagramElement = Point & {
  id: string;
  type: string;
  width: number;
  height: number;
  businessObject: Business;
  parent?: DiagramElement;
  children: DiagramElement[];
  host?: DiagramElement;
  labelTarget?: DiagramElement;
  label?: DiagramElement;
  incoming: DiagramElement[];
  outgoing: DiagramElement[];
  source?: DiagramElement;
  target?: DiagramElement;
  waypoints?: Point[];
};

/** What the panel and the tools use of bpmn-js's services. */
export type Services = {
  canvas: {
    zoom(level?: number | "fit-viewport", centre?: "auto" | Point): number;
    viewbox(box?: Box): Box & { scale: number; inner: Box; outer: { width: number; height: number } };
    getRootElement(): DiagramElement;
    scrollToElement(element: DiagramElement | string): void;
    focus(): void;
    resized(): void;
    getContainer(): HTMLElement;
    addMarker(element: DiagramElement, marker: string): void;
    removeMarker(element: DiagramElement, marker: string): void;
  };
  commandStack: {
    canUndo(): boolean;
    canRedo(): boolean;
    undo(): void;
    redo(): void;
    execute(name: string, context: unknown): void;
    register(name: string, handler: unknown): void;
    registerHandler(name: string, handler: unknown): void;
  };
  editorActions: { register(name: string, act: () => void): void; unregister(name: string): void };
  create: { start(event: Event, shape: DiagramElement, context?: Record<string, unknown>): void };
  elementFactory: { createShape(what: Record<string, unknown>): DiagramElement };
  elementRegistry: {
    get(id: string): DiagramElement | undefined;
    filter(test: (element: DiagramElement) => boolean): DiagramElement[];
    getAll(): DiagramElement[];
  };
  eventBus: {
    on(name: string | string[], handler: (event: never) => unknown): void;
    on(name: string | string[], priority: number, handler: (event: never) => unknown): void;
    fire(name: string, event?: unknown): unknown;
  };
  bpmnFactory: { create(type: string, attributes?: Record<string, unknown>): Business };
  directEditing: { activate(element: DiagramElement): void };
  modeling: {
    updateProperties(element: DiagramElement, properties: Record<string, unknown>): void;
    updateModdleProperties(element: DiagramElement, business: Business, properties: Record<string, unknown>): void;
    resizeLane(lane: DiagramElement, bounds: Point & { width: number; height: number }, balanced: boolean): void;
    resizeShape(shape: DiagramElement, bounds: Point & { width: number; height: number }, minimum?: undefined, hints?: unknown): void;
    updateWaypoints(connection: DiagramElement, waypoints: Point[], hints?: unknown): void;
    moveShape(shape: DiagramElement, delta: Point, parent?: DiagramElement, hints?: unknown): void;
    reconnectEnd(connection: DiagramElement, target: DiagramElement, docking: Point): void;
    layoutConnection(connection: DiagramElement, hints?: unknown): void;
    connect(source: DiagramElement, target: DiagramElement, attributes?: Record<string, unknown>): DiagramElement;
    createShape(shape: DiagramElement | Record<string, unknown>, position: Point, parent: DiagramElement, hints?: unknown): DiagramElement;
    appendShape(source: DiagramElement, shape: DiagramElement | Record<string, unknown>, position: Point | undefined, parent: DiagramElement, hints?: unknown): DiagramElement;
    removeElements(elements: DiagramElement[]): void;
  };
  mouse: { getLastMoveEvent(): MouseEvent };
  moddle: { create(type: string, attributes?: Record<string, unknown>): Business };
  overlays: { add(element: string, type: string, overlay: { position: Record<string, number>; html: HTMLElement }): string; remove(filter: { type: string }): void };
  palette: { registerProvider(provider: unknown): void };
  popupMenu: {
    open(target: DiagramElement | DiagramElement[], provider: string, position: Point, options?: unknown): void;
    registerProvider(id: string, priority: number, provider: unknown): void;
  };
  room: Room;
  searchPad: { toggle(): void };
  selection: { get(): DiagramElement[]; select(element: DiagramElement | DiagramElement[] | null): void };
};

/** A service of the modeler. */
export function service<K extends keyof Services>(modeler: Modeler, name: K): Services[K] {
  return (modeler as unknown as { get(name: string): Services[K] }).get(name);
}

/** Whether an element is of a type or of one below it. */
export function is(element: DiagramElement | Business | undefined, type: string): boolean {
  const business = element && "businessObject" in element ? (element as DiagramElement).businessObject : (element as Business | undefined);
  return business?.$instanceOf?.(type) ?? false;
}

/** The elements that a person sees and can choose: no labels, no root. */
export function isChoosable(element: DiagramElement): boolean {
  return !element.labelTarget && element.parent !== undefined;
}
