import type { DesignerContext } from "../context";

const path = "mechanism.json";

export type Role = { id: string; level: string; names: Record<string, string> };

/** What stands beside the diagram, as far as the panel reads it; the rest is kept as it is. */
export type Facts = { names?: Record<string, string>; purpose?: Record<string, string>; intakeForm?: string; starters?: string[]; roles?: Role[] } & Record<string, unknown>;

/** The facts of the procedure; undefined when the file cannot be read. */
export function factsOf(context: DesignerContext): Facts | undefined {
  try {
    return JSON.parse(context.files.text(path) ?? "") as Facts;
  } catch {
    return undefined;
  }
}

/** Changes facts; an undefined value takes one away. */
export function changeFacts(context: DesignerContext, values: Partial<Facts>): void {
  const facts = factsOf(context);
  if (facts) {
    context.files.set(path, `${JSON.stringify({ ...facts, ...values }, null, 2)}\n`);
  }
}

/** An id for a new role: from its English name, else from its level; never one that is taken. */
export function roleId(english: string, level: string, taken: readonly string[]): string {
  const stem = english.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+|-+$/g, "") || `${level}-role`;
  let id = stem;
  for (let number = 2; taken.includes(id); number++) {
    id = `${stem}-${number}`;
  }

  return id;
}

/** Whether a text can be the id of a role. */
export function isRoleId(id: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);
}

/** A file as it may speak of roles other than as who works in a lane or task, which the diagram itself shows. */
export function withoutHolders(text: string): string {
  return text.replace(/&quot;|&#34;|&apos;|&#39;/g, '"').replace(/<caseflow:role [^>]*>/g, "");
}

/** Whether such a text speaks of a role. */
export function mentions(text: string, role: string): boolean {
  return [`"${role}"`, `'${role}'`, `\\"${role}\\"`].some((quoted) => text.includes(quoted));
}
