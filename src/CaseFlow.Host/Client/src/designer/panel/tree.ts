/** An element of an extension as it stands in the file: nothing in it is known beforehand, so nothing is lost by reading and writing it. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
  readonly body?: string;
}

export type Values = Readonly<Record<string, string | undefined>>;

const prefix = "caseflow:";

export function tree(name: string, attributes: Values = {}, children: readonly Tree[] = []): Tree {
  return { name: prefix + name, attributes: present(attributes), children };
}

export function is(node: Tree, name: string): boolean {
  return node.name === prefix + name;
}

export function child(nodes: readonly Tree[], name: string): Tree | undefined {
  return nodes.find((node) => is(node, name));
}

export function all(nodes: readonly Tree[], name: string): Tree[] {
  return nodes.filter((node) => is(node, name));
}

/** Changes attributes; an undefined or empty value takes one away, the others keep their place. */
export function set(node: Tree, values: Values): Tree {
  const attributes = { ...node.attributes };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === "") {
      delete attributes[name];
    } else {
      attributes[name] = value;
    }
  }

  return { ...node, attributes };
}

/** Puts a child in the place of the one of its name, or at the end; undefined takes it away. */
export function put(nodes: readonly Tree[], name: string, next: Tree | undefined): Tree[] {
  const at = nodes.findIndex((node) => is(node, name));
  if (at < 0) {
    return next ? [...nodes, next] : [...nodes];
  }

  return nodes.flatMap((node, index) => (index === at ? (next ? [next] : []) : [node]));
}

/** Puts a list of children in the place of those of a name; the others keep their order. */
export function putAll(nodes: readonly Tree[], name: string, next: readonly Tree[]): Tree[] {
  const first = nodes.findIndex((node) => is(node, name));
  if (first < 0) {
    return [...nodes, ...next];
  }

  return nodes.flatMap((node, index) => (index === first ? next : is(node, name) ? [] : [node]));
}

function present(values: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ""));
}
