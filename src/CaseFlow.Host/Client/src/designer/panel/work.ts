import { all, child, put, putAll, set, tree, type Tree } from "./tree";

export interface Deciders {
  readonly mode: string;
  readonly among: string;
  readonly ratio: string;
  readonly weight: string;
  readonly decision: string;
  readonly approve: string;
  readonly comment: string;
}

/** The work of a user task, changed by replacing one part; undefined takes the part away. */
export function workOf(extensions: readonly Tree[]): Tree {
  return child(extensions, "work") ?? tree("work");
}

export function putWork(extensions: readonly Tree[], work: Tree): Tree[] {
  const bare = Object.keys(work.attributes).length === 0 && work.children.length === 0;
  return put(extensions, "work", bare ? undefined : work);
}

/** The attribute of every child of a name, in order. */
export function listOf(parent: Tree, name: string, attribute: string): string[] {
  return all(parent.children, name).map((node) => node.attributes[attribute] ?? "");
}

/** Chooses the children of a name by an attribute: those that stay are untouched. */
export function chooseList(parent: Tree, name: string, attribute: string, chosen: readonly string[]): Tree {
  const before = all(parent.children, name);
  const next = [
    ...before.filter((node) => chosen.includes(node.attributes[attribute] ?? "")),
    ...chosen.filter((value) => !before.some((node) => node.attributes[attribute] === value)).map((value) => tree(name, { [attribute]: value })),
  ];
  return { ...parent, children: putAll(parent.children, name, next) };
}

/** The access a task gives to a field; none leaves it to the form. */
export function setAccess(work: Tree, field: string, access: string): Tree {
  const before = all(work.children, "field");
  const known = before.find((node) => node.attributes.name === field);
  const next = access === ""
    ? before.filter((node) => node !== known)
    : known
      ? before.map((node) => (node === known ? set(node, { access }) : node))
      : [...before, tree("field", { name: field, access })];
  return { ...work, children: putAll(work.children, "field", next) };
}

export function readDeciders(work: Tree): Deciders | undefined {
  const at = child(work.children, "deciders")?.attributes;
  return at && {
    mode: at.mode ?? "",
    among: at.among ?? "",
    ratio: at.ratio ?? "",
    weight: at.weight ?? "",
    decision: at.decision ?? "",
    approve: at.approve ?? "",
    comment: at.comment ?? "",
  };
}

export function writeDeciders(work: Tree, next: Deciders | undefined): Tree {
  const node = next && set(child(work.children, "deciders") ?? tree("deciders"), {
    ...next,
    ratio: next.mode === "ratio" || next.mode === "weighted" ? next.ratio : undefined,
    weight: next.mode === "weighted" ? next.weight : undefined,
  });
  return { ...work, children: put(work.children, "deciders", node) };
}

export interface Binding {
  readonly name: string;
  readonly value: string;
}

export function bindingsOf(parent: readonly Tree[], name: string): Binding[] {
  return all(parent, name).map((node) => ({ name: node.attributes.name ?? "", value: node.attributes.value ?? "" }));
}

/** Sets the value of a named input, output or handed-over value; an empty one takes it away. */
export function bind(parent: readonly Tree[], kind: string, name: string, value: string): Tree[] {
  const before = all(parent, kind);
  const known = before.find((node) => node.attributes.name === name);
  const next = value === ""
    ? before.filter((node) => node !== known)
    : known
      ? before.map((node) => (node === known ? set(node, { value }) : node))
      : [...before, tree(kind, { name, value })];
  return putAll(parent, kind, next);
}
