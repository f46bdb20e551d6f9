/** A condition that can be built by choice: alternatives, each of rows that must all hold. */
export interface Condition {
  readonly groups: readonly (readonly Row[])[];
}

export interface Row {
  readonly path: string;
  readonly operator: Operator;
  readonly values: readonly Value[];
}

export type Operator = "=" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "empty" | "present" | "holds";

export type Value =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "yesNo"; readonly text: "true" | "false" }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "name"; readonly text: string };

interface Token {
  readonly kind: "word" | "text" | "number" | "mark";
  readonly text: string;
}

const comparisons: readonly string[] = ["=", "!=", "<", "<=", ">", ">="];
const reserved = new Set(["and", "or", "in", "if", "then", "else", "for", "some", "every", "satisfies", "return", "between", "instance", "of", "not", "function"]);

/** Reads a FEEL text; undefined when it says more than the choices can show. */
export function readCondition(text: string): Condition | undefined {
  const tokens = tokensOf(text.trim().replace(/^=/, ""));
  if (!tokens || tokens.length === 0) {
    return undefined;
  }

  const groups: Row[][] = [[]];
  let at = 0;
  for (;;) {
    const read = readRow(tokens, at);
    if (!read) {
      return undefined;
    }

    groups[groups.length - 1]!.push(read.row);
    at = read.next;
    if (at === tokens.length) {
      return { groups };
    }

    const join = tokens[at]!;
    at += 1;
    if (isWord(join, "or")) {
      groups.push([]);
    } else if (!isWord(join, "and")) {
      return undefined;
    }
  }
}

/** Writes the FEEL of a condition. */
export function writeCondition(condition: Condition): string {
  return condition.groups.map((group) => group.map(writeRow).join(" and ")).join(" or ");
}

/** Whether every row says enough to be written. */
export function isWhole(condition: Condition): boolean {
  return condition.groups.length > 0 && condition.groups.every((group) => group.length > 0 && group.every((row) =>
    row.path !== "" && (["empty", "present", "holds"].includes(row.operator) || (row.values.length > 0 && row.values.every((value) => value.text !== "" || value.kind === "text")))));
}

/** The operators that fit a type of FEEL. */
export function operatorsFor(type: string): Operator[] {
  switch (type) {
    case "boolean": return ["=", "!=", "holds", "empty", "present"];
    case "number":
    case "date":
    case "time":
    case "date and time": return ["=", "!=", "<", "<=", ">", ">=", "empty", "present"];
    case "string": return ["=", "!=", "in", "empty", "present"];
    default: return ["=", "!=", "<", "<=", ">", ">=", "in", "empty", "present", "holds"];
  }
}

export function kindFor(type: string): Value["kind"] {
  switch (type) {
    case "boolean": return "yesNo";
    case "number": return "number";
    case "date": return "date";
    default: return "text";
  }
}

function writeRow(row: Row): string {
  switch (row.operator) {
    case "holds": return row.path;
    case "empty": return `${row.path} = null`;
    case "present": return `${row.path} != null`;
    case "in": return `${row.path} in (${row.values.map(writeValue).join(', ')})`;
    default: return `${row.path} ${row.operator} ${writeValue(row.values[0] ?? { kind: 'text', text: '' })}`;
  }
}

function writeValue(value: Value): string {
  switch (value.kind) {
    case "text": return `"${value.text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`;
    case "date": return `date("${value.text}")`;
    default: return value.text;
  }
}

function readRow(tokens: readonly Token[], start: number): { row: Row; next: number } | undefined {
  const path = tokens[start];
  if (path?.kind !== "word" || reserved.has(path.text) || path.text === "null" || path.text === "true" || path.text === "false") {
    return undefined;
  }

  const after = tokens[start + 1];
  if (!after || isWord(after, "and") || isWord(after, "or")) {
    return { row: { path: path.text, operator: "holds", values: [] }, next: start + 1 };
  }

  if (isWord(after, "in")) {
    return readChoices(tokens, path.text, start + 2);
  }

  if (after.kind !== "mark" || !comparisons.includes(after.text)) {
    return undefined;
  }

  const operator = after.text as Operator;
  if (isWord(tokens[start + 2], "null")) {
    return operator === "=" || operator === "!="
      ? { row: { path: path.text, operator: operator === "=" ? "empty" : "present", values: [] }, next: start + 3 }
      : undefined;
  }

  const value = readValue(tokens, start + 2);
  return value && { row: { path: path.text, operator, values: [value.value] }, next: value.next };
}

function readChoices(tokens: readonly Token[], path: string, start: number): { row: Row; next: number } | undefined {
  if (!isMark(tokens[start], "(")) {
    return undefined;
  }

  const values: Value[] = [];
  let at = start + 1;
  for (;;) {
    const value = readValue(tokens, at);
    // A single name in brackets may be a list of the case: it is no choice of values.
    if (!value || value.value.kind === "name") {
      return undefined;
    }

    values.push(value.value);
    at = value.next + 1;
    if (isMark(tokens[value.next], ")")) {
      return { row: { path, operator: "in", values }, next: at };
    }

    if (!isMark(tokens[value.next], ",")) {
      return undefined;
    }
  }
}

function readValue(tokens: readonly Token[], at: number): { value: Value; next: number } | undefined {
  const token = tokens[at];
  if (!token) {
    return undefined;
  }

  if (token.kind === "text") {
    return { value: { kind: "text", text: token.text }, next: at + 1 };
  }

  if (token.kind === "number") {
    return { value: { kind: "number", text: token.text }, next: at + 1 };
  }

  if (isWord(token, "true") || isWord(token, "false")) {
    return { value: { kind: "yesNo", text: token.text as "true" | "false" }, next: at + 1 };
  }

  if (isWord(token, "date") && isMark(tokens[at + 1], "(") && tokens[at + 2]?.kind === "text" && isMark(tokens[at + 3], ")")
    && /^\d{4}-\d{2}-\d{2}$/.test(tokens[at + 2]!.text)) {
    return { value: { kind: "date", text: tokens[at + 2]!.text }, next: at + 4 };
  }

  if (token.kind === "word" && token.text !== "null" && !reserved.has(token.text)) {
    return { value: { kind: "name", text: token.text }, next: at + 1 };
  }

  return undefined;
}

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = /\s*(?:("(?:[^"\\]|\\["\\n])*")|(-?\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)|(!=|<=|>=|[=<>(),]))/uy;
  let at = 0;
  while (at < text.length) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) {
      return text.slice(at).trim() === "" ? tokens : undefined;
    }

    at = pattern.lastIndex;
    const [, quoted, number, word, mark] = found;
    if (quoted !== undefined) {
      tokens.push({ kind: "text", text: quoted.slice(1, -1).replace(/\\(.)/g, (_, kept: string) => (kept === "n" ? "\n" : kept)) });
    } else if (number !== undefined) {
      tokens.push({ kind: "number", text: number });
    } else if (word !== undefined) {
      tokens.push({ kind: "word", text: word });
    } else {
      tokens.push({ kind: "mark", text: mark! });
    }
  }

  return tokens;
}

function isWord(token: Token | undefined, text: string): boolean {
  return token?.kind === "word" && token.text === text;
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}
