import { el } from "../../../drafting/page";
import { is, service, type DiagramElement } from "../../diagram";
import { nameOf } from "../../names";
import type { Editing } from "../editing";
import { changeFacts, factsOf, isRoleId, mentions, roleId, withoutHolders, type Role } from "../facts";
import { button, choice, group, note, textField, type Option } from "../fields";
import { extensionsOf } from "../model";
import { child, put, set, type Tree } from "../tree";
import { putWork, workOf } from "../work";

const languages = ["zh-CN", "en"];

/** The procedure's own roles, as they stand here. */
export function ownRoles(edit: Editing): Role[] {
  return factsOf(edit.context)?.roles ?? [];
}

/** What can be chosen: the procedure's own roles, then those of others. */
export function roleOptions(edit: Editing): Option[] {
  const own = ownRoles(edit).map((role) => ({ id: role.id, name: roleName(edit, role) }));
  return [...own, ...edit.context.vocabulary.words.roles.filter((other) => own.every((role) => role.id !== other.id))];
}

export function roleName(edit: Editing, role: Role): string {
  return role.names[edit.context.language] || role.names["zh-CN"] || role.id;
}

/** Every role with what can be changed of it, and a new one. */
export function roles(edit: Editing): HTMLElement {
  const texts = otherTexts(edit);
  return group("roles", edit.say("group.roles"), false, note(edit.say("roles.help")),
    ...ownRoles(edit).map((role) => roleGroup(edit, role, `role.${role.id}`, `${roleName(edit, role)}（${levelName(edit, role.level)}）`, texts)),
    newRole(edit, "roles", () => undefined));
}

/** One role: its names and level, where it is needed, and taking it away where it is not. */
export function roleGroup(edit: Editing, role: Role, key: string, title: string, texts: readonly string[] = otherTexts(edit)): HTMLElement {
  const about = (part: string): { key: string; label: string; disabled: boolean } => ({ key: `${key}.${part}`, label: edit.say(`role.edit.${part}`), disabled: edit.disabled });
  const uses = usesOf(edit, role.id, texts);
  return group(key, title, false,
    ...languages.map((language) => textField(about(`name.${language}`), role.names[language] ?? "", (name) => name !== "" && change(edit, role, { names: { ...role.names, [language]: name } }))),
    choice({ ...about("level"), help: edit.say("role.edit.level.help") }, role.level, edit.context.vocabulary.words.levels, (level) => change(edit, role, { level })),
    note(edit.say("role.edit.id", { id: role.id })),
    note(uses.length > 0 ? edit.say("role.uses", { uses: uses.join(edit.say("condition.comma")) }) : edit.say("role.unused")),
    !edit.disabled && uses.length === 0 && button(`${key}.remove`, edit.say("role.remove"), () => changeFacts(edit.context, { roles: ownRoles(edit).filter((one) => one.id !== role.id) }), { class: "btn btn-sm btn-outline-danger" }));
}

function levelName(edit: Editing, level: string): string {
  return edit.context.vocabulary.words.levels.find((one) => one.id === level)?.name ?? level;
}

/** Lanes and tasks that looked for the role at its level go on doing so. */
function change(edit: Editing, role: Role, values: Partial<Role>): void {
  changeFacts(edit.context, { roles: ownRoles(edit).map((one) => (one.id === role.id ? { ...one, ...values } : one)) });
  const level = values.level;
  const along = level === undefined ? [] : holders(edit, role.id).filter((one) => one.role.attributes["level"] === role.level);
  if (along.length > 0) {
    edit.together(() => along.forEach(({ element, role: tree }) => edit.extensions(element, (trees) =>
      is(element, "bpmn:Lane")
        ? put(trees, "role", set(tree, { level }))
        : putWork(trees, { ...workOf(trees), children: put(workOf(trees).children, "role", set(tree, { level })) }))));
  }
}

/** The lanes and tasks that name a role. */
function holders(edit: Editing, id: string): { element: DiagramElement; role: Tree }[] {
  return service(edit.context.modeler, "elementRegistry").filter((one) => !one.labelTarget && (is(one, "bpmn:Lane") || is(one, "bpmn:UserTask"))).flatMap((element) => {
    const trees = extensionsOf(element.businessObject);
    const role = child(is(element, "bpmn:Lane") ? trees : workOf(trees).children, "role");
    return role?.attributes["name"] === id ? [{ element, role }] : [];
  });
}

/** Where a role is needed, in words. */
function usesOf(edit: Editing, id: string, texts: readonly string[]): string[] {
  return [
    ...holders(edit, id).map(({ element }) => edit.say("quoted", { name: nameOf(element) })),
    ...(factsOf(edit.context)?.starters?.includes(id) ? [edit.say("role.use.starter")] : []),
    ...(texts.some((text) => mentions(text, id)) ? [edit.say("role.use.elsewhere")] : []),
  ];
}

/** What may speak of roles besides lanes, tasks and who begins. */
function otherTexts({ context }: Editing): string[] {
  const { roles: _, starters: __, ...rest } = factsOf(context) ?? {};
  return [JSON.stringify(rest), ...context.files.paths().filter((path) => path !== "mechanism.json").map((path) => withoutHolders(context.files.text(path) ?? ""))];
}

type Begun = { names: Record<string, string>; level: string; id?: string };

/** What is typed of a new role, kept while the panel is redrawn around it. */
const begun = new Map<string, Begun>();

/** A role that is not there yet; it can be chosen as soon as it is. */
export function newRole(edit: Editing, key: string, added: (role: Role) => void): HTMLElement | undefined {
  if (edit.disabled || !factsOf(edit.context)) {
    return undefined;
  }

  const { levels, roles: known } = edit.context.vocabulary.words;
  const draft = begun.get(key) ?? { names: {}, level: "community" };
  begun.set(key, draft);
  const derived = (): string => roleId(draft.names["en"] ?? "", draft.level, [...ownRoles(edit), ...known].map((role) => role.id));
  const line = (part: string, value: string, typed: (text: string) => void): { field: HTMLElement; input: HTMLInputElement; wrong: HTMLElement } => {
    const id = `dp-${key}-new-${part}`.replace(/[^\w-]/g, "-");
    const input = el("input", { class: "form-control form-control-sm", id, "data-key": `${key}.new.${part}`, "aria-describedby": `${id}-help ${id}-wrong`, oninput: () => typed(input.value.trim()) });
    input.value = value;
    const wrong = el("p", { class: "invalid-feedback d-block", id: `${id}-wrong`, role: "alert" });
    return { input, wrong, field: el("div", { class: "dp-field" }, el("label", { for: id, class: "form-label" }, edit.say(`role.new.${part}`)), input, el("p", { class: "form-text", id: `${id}-help` }, edit.say(`role.new.${part}.help`)), wrong) };
  };
  const derive = (): void => {
    id.input.value = draft.id ?? derived();
  };
  const [chinese, english] = languages.map((language) => line(`name.${language}`, draft.names[language] ?? "", (text) => {
    draft.names[language] = text;
    derive();
  })) as [ReturnType<typeof line>, ReturnType<typeof line>];
  const id = line("id", draft.id ?? derived(), (text) => (draft.id = text === "" ? undefined : text));
  const level = choice({ key: `${key}.new.level`, label: edit.say("role.new.level") }, draft.level, levels, (value) => {
    draft.level = value;
    derive();
  });
  const tell = (part: { input: HTMLInputElement; wrong: HTMLElement }, text: string): boolean => {
    part.wrong.textContent = text;
    part.input.classList.toggle("is-invalid", text !== "");
    part.input.setAttribute("aria-invalid", String(text !== ""));
    return text === "";
  };
  const add = (): void => {
    const role: Role = { id: draft.id ?? derived(), level: draft.level, names: { "zh-CN": draft.names["zh-CN"] ?? "", en: draft.names["en"] || (draft.names["zh-CN"] ?? "") } };
    const isNamed = tell(chinese, role.names["zh-CN"] === "" ? edit.say("role.new.name.missing") : "");
    if (tell(id, wrongId(edit, role.id)) && isNamed) {
      begun.delete(key);
      changeFacts(edit.context, { roles: [...ownRoles(edit), role] });
      added(role);
    } else {
      (isNamed ? id : chinese).input.focus();
    }
  };
  return group(`${key}.new`, edit.say("role.new"), false, chinese.field, english.field, level, id.field, button(`${key}.new.add`, edit.say("role.new.add"), add));
}

/** What is wrong with the id of a new role; empty for nothing. */
function wrongId(edit: Editing, id: string): string {
  const own = ownRoles(edit).find((role) => role.id === id);
  const other = edit.context.vocabulary.words.roles.find((role) => role.id === id);
  return !isRoleId(id) ? edit.say("role.new.id.malformed", { id })
    : own ? edit.say("role.new.id.taken", { id, name: roleName(edit, own) })
    : other ? edit.say("role.new.id.elsewhere", { id, name: other.name })
    : "";
}
