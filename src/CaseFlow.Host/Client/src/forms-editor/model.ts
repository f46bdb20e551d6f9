/** A member of a form's file that is an object. What the designer does not know in it stays. */
export type Json = Record<string, unknown>;

/** The list that is being edited: the fields of the form, or the columns of one of them, which is a table. */
export type Place = { table: number | null; at: number | null };

export type Finding = { place: string; text: string; message: string };

export const kinds = ["text", "longText", "number", "money", "date", "dateTime", "boolean", "choice", "multiChoice", "unit", "place", "category", "person", "photos", "file", "table"];

/** Kinds with one value, which a column of a table may have. */
export const columnKinds = ["text", "longText", "number", "money", "date", "dateTime", "boolean", "choice", "unit", "place", "category", "person"];

export const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** A list of objects at a member; what is no such list counts as an empty one. */
export function objects(owner: Json | undefined, member: string): Json[] {
  const list = owner?.[member];
  return Array.isArray(list) && list.every(isObject) ? list : [];
}

/** The list that is edited, made if it is not there. */
export function listOf(form: Json, place: Place): Json[] {
  const owner = place.table === null ? form : objects(form, "fields")[place.table]!;
  const member = place.table === null ? "fields" : "columns";
  if (objects(owner, member).length === 0) {
    owner[member] = [];
  }

  return owner[member] as Json[];
}

export const textOf = (value: unknown): string => (typeof value === "string" ? value : typeof value === "number" ? String(value) : "");

/** A label in the user's language, or the name. */
export function labelOf(field: Json, language: string): string {
  const label = isObject(field.label) ? field.label : {};
  return textOf(label[language]) || textOf(label["zh-CN"]) || textOf(field.name);
}

/** The title of a form in the user's language, as its file gives it; its key where the file gives none. */
export function titleOf(text: string | undefined, key: string): string {
  try {
    const form: unknown = JSON.parse(text ?? "");
    const title = isObject(form) && isObject(form.title) ? form.title : {};
    return textOf(title[document.documentElement.lang]).trim() || textOf(title["zh-CN"]).trim() || key;
  } catch {
    return key;
  }
}

/** A new field of a kind, with everything that its kind must have. */
export function newField(kind: string, label: string, beside: Json[]): Json {
  const names = new Set(beside.map((field) => textOf(field.name)));
  let number = 1;
  while (names.has(`${kind}${number}`)) {
    number++;
  }

  const english = kind.replace(/([A-Z])/g, " $1").toLowerCase();
  const field: Json = { name: `${kind}${number}`, type: kind, label: { "zh-CN": label, en: english[0]!.toUpperCase() + english.slice(1) }, required: false };
  shape(field);
  return field;
}

/** Gives a field what its kind must have and takes what it must not. */
export function shape(field: Json): void {
  const kind = textOf(field.type);
  const keep: Record<string, string[]> = {
    options: ["choice", "multiChoice"],
    optionsFrom: ["choice", "multiChoice"],
    min: ["number", "money"],
    max: ["number", "money"],
    maxLength: ["text", "longText"],
    maxCount: ["photos", "file"],
    level: ["unit"],
    kind: ["unit"],
    below: ["unit"],
    columns: ["table"],
    minRows: ["table"],
    maxRows: ["table"],
  };
  for (const [member, of] of Object.entries(keep)) {
    if (!of.includes(kind)) {
      delete field[member];
    }
  }

  if (keep.options!.includes(kind) && !("options" in field) && !("optionsFrom" in field)) {
    field.options = [option("one", "选项一", "Option one"), option("two", "选项二", "Option two")];
  }

  if (keep.maxCount!.includes(kind)) {
    field.maxCount ??= 6;
  }

  if (kind === "table") {
    field.maxRows ??= 50;
    field.columns ??= [{ name: "text1", type: "text", label: { "zh-CN": "第一列", en: "First column" }, required: false }];
  }
}

export const option = (value: string, zh: string, en: string): Json => ({ value, label: { "zh-CN": zh, en } });

/** Whether a finding is about a field, as its path or its name says; with the member that it is about. */
export function aboutField(finding: Finding, place: Place, at: number, field: Json): string | null {
  const found = /^\$\.fields\[(\d+)\](?:\.columns\[(\d+)\])?\.?([\w.[\]]*)$/.exec(finding.place);
  if (!found) {
    return finding.place !== "" && finding.place === textOf(field.name) ? "name" : null;
  }

  const [, first, second, member] = found;
  const isHere = place.table === null ? Number(first) === at : Number(first) === place.table && second !== undefined && Number(second) === at;
  return isHere ? (place.table === null && second !== undefined ? "columns" : (member ?? "")) : null;
}
