import type { DiagramElement } from "../../diagram";
import type { Editing } from "../editing";
import { choice, group, textField } from "../fields";
import { extensionsOf } from "../model";
import { child, put, set, tree, type Tree } from "../tree";
import { newRole, ownRoles, roleGroup, roleName, roleOptions } from "./roles";

/** Who works in a lane. */
export function lane(edit: Editing, element: DiagramElement): HTMLElement {
  const change = (values: Record<string, string | undefined>): void => edit.extensions(element, (trees) => put(trees, "role", next(child(trees, "role"), values)));
  return group("role", edit.say("group.role"), true, ...role(edit, "role", child(extensionsOf(element.businessObject), "role"), change));
}

/** The role that stands there with other values; none when nothing is left of it. */
export function next(role: Tree | undefined, values: Record<string, string | undefined>): Tree | undefined {
  const made = set(role ?? tree("role"), values);
  return Object.keys(made.attributes).some((name) => name !== "level") ? made : undefined;
}

/** The fields of a role: for a lane, and for a task that is done by another than its lane's. */
export function role(edit: Editing, key: string, given: Tree | undefined, change: (values: Record<string, string | undefined>) => void): HTMLElement[] {
  const words = edit.context.vocabulary.words;
  const own = ownRoles(edit).find((one) => one.id === given?.attributes["name"]);
  const at = given?.attributes ?? {};
  const about = (part: string): { key: string; label: string; help: string; disabled: boolean } => ({
    key: `${key}.${part}`, label: edit.say(`role.${part}`), help: edit.say(`role.${part}.help`), disabled: edit.disabled,
  });
  const level = at["level"] ?? own?.level ?? "community";
  const choose = (name: string): void =>
    change({ name, level: name === "" ? undefined : (ownRoles(edit).find((one) => one.id === name)?.level ?? level), unit: undefined, person: undefined });
  return [
    choice(about("name"), at["name"] ?? "", roleOptions(edit), choose, edit.say("none")),
    ...(at["name"] ? [choice(about("level"), level, words.levels, (value) => change({ level: value }))] : []),
    group(`${key}.computed`, edit.say("role.computed"), at["unit"] !== undefined || at["person"] !== undefined,
      textField(about("unit"), at["unit"] ?? "", (unit) => change({ unit }), "feel"),
      textField(about("person"), at["person"] ?? "", (person) => change({ person }), "feel")),
    ...(own ? [roleGroup(edit, own, `${key}.edit`, edit.say("role.edit", { name: roleName(edit, own) }))] : []),
    ...[newRole(edit, key, (made) => choose(made.id))].filter((made) => made !== undefined),
  ];
}
