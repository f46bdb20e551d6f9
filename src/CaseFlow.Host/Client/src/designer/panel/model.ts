import type { Business } from "../diagram";
import type { Tree } from "./tree";

type Make = (type: string, attributes: Record<string, unknown>) => Business;
type Described = Business & { $descriptor?: { isGeneric?: boolean; properties?: { name: string; ns?: { localName: string } }[] } };

const sources = new WeakMap<Tree, Business>();

/** What stands in the extension elements of an element. */
export function extensionsOf(element: Business): Tree[] {
  const holder = element.get("extensionElements") as Business | undefined;
  return ((holder?.get("values") as Business[] | undefined) ?? []).map(treeOf);
}

/** An extension as a plain tree. */
export function treeOf(node: Business): Tree {
  const attributes: Record<string, string> = {};
  for (const [name, value] of [...Object.entries(node), ...Object.entries(node.$attrs ?? {})]) {
    if (!name.startsWith("$") && typeof value !== "object" && typeof value !== "function" && value !== undefined) {
      attributes[name] = String(value);
    }
  }

  const parts = [...((node["parts"] as Business[] | undefined) ?? []), ...((node["$children"] as Business[] | undefined) ?? [])];
  const [prefix, local] = node.$type.split(":") as [string, string];
  const name = `${prefix}:${local.charAt(0).toLowerCase()}${local.slice(1)}`;
  const made: Tree = { name, attributes, children: parts.map(treeOf), body: node["$body"] as string | undefined };
  sources.set(made, node);
  return made;
}

/** The extension elements with other contents. What did not change is the same object as before, so that nothing in it is lost. */
export function withExtensions(element: Business, trees: readonly Tree[], make: Make): Business | undefined {
  if (trees.length === 0) {
    return undefined;
  }

  const holder = make("bpmn:ExtensionElements", {});
  holder.$parent = element;
  holder["values"] = trees.map((node) => businessOf(node, holder, make));
  return holder;
}

function businessOf(node: Tree, parent: Business, make: Make): Business {
  const known = sources.get(node);
  if (known) {
    return known;
  }

  const [prefix, local] = node.name.split(":") as [string, string];
  const made = make(`${prefix}:${local.charAt(0).toUpperCase()}${local.slice(1)}`, {}) as Described;
  const described = new Set(made.$descriptor?.properties?.map((property) => property.ns?.localName ?? property.name));
  for (const [name, value] of Object.entries(node.attributes)) {
    if (described.has(name)) {
      made[name] = value;
    } else {
      made.$attrs[name] = value;
    }
  }

  if (node.children.length > 0) {
    made["parts"] = node.children.map((part) => businessOf(part, made, make));
  }

  made.$parent = parent;
  return made;
}

/** The definition of an event. */
export function eventDefinition(element: Business): Business | undefined {
  return (element.get("eventDefinitions") as Business[] | undefined)?.[0];
}

/** The root of the file an element stands in. */
export function definitionsOf(element: Business): Business {
  let at = element;
  while (at.$parent && at.$type !== "bpmn:Definitions") {
    at = at.$parent;
  }

  return at;
}

/** Everything of a type in the process an element stands in, by the tree of the file. */
export function flowElements(element: Business, ...types: string[]): Business[] {
  const roots = (definitionsOf(element).get("rootElements") as Business[]) ?? [];
  const under = (node: Business): Business[] => ((node["flowElements"] as Business[] | undefined) ?? []).flatMap((one) => [one, ...under(one)]);
  return roots.flatMap(under).filter((one) => types.length === 0 || types.some((type) => one.$instanceOf(type)));
}

/** A short English word for a step, made from its id: for the names of its form and its clock. */
export function stemOf(step: string): string {
  return step.replace(/^(Task|Activity)_/, "").replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[^A-Za-z0-9]+/g, "-").replace(/^[-0-9]+|-+$/g, "").toLowerCase() || "step";
}
