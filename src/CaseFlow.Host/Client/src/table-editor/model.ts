/** A decision table as the server gives and takes it; `from` is the place in the file that a part keeps. */
export type Input = { from: number | null; label: string | null; expression: string; type: string | null; values: string | null };
export type Output = { from: number | null; label: string | null; name: string; type: string | null; values: string | null; default: string | null };
export type Annotation = { from: number | null; name: string };
export type Rule = { from: number | null; tests: string[]; results: string[]; notes: string[] };
export type Field = { name: string; type: string | null; choices: string[] };
export type Example = { input: string; text: string };
export type Problem = { code: string; severity: "error" | "warning" | "info"; text: string; rules: number[]; columns: number[]; example: Example[]; box: Example[] };

export type Table = {
  place: string;
  name: string;
  hitPolicy: string;
  aggregation: string | null;
  inputs: Input[];
  outputs: Output[];
  annotations: Annotation[];
  rules: Rule[];
  decision: string | null;
  fields: Field[];
  problems: Problem[];
};

export const policies = ["Unique", "First", "Priority", "Any", "Collect", "RuleOrder", "OutputOrder"];
export const aggregations = ["Sum", "Count", "Min", "Max"];

export type Part = "inputs" | "outputs" | "annotations";
type Cells = "tests" | "results" | "notes";
const cellsOf: Record<Part, Cells> = { inputs: "tests", outputs: "results", annotations: "notes" };

/** A column as the grid counts them: conditions, results, notes. */
export type Column = { part: Part; at: number; title: string; type: string | null };

export function columnsOf(table: Table): Column[] {
  return [
    ...table.inputs.map((input, at): Column => ({ part: "inputs", at, title: input.label || input.expression, type: input.type })),
    ...table.outputs.map((output, at): Column => ({ part: "outputs", at, title: output.label || output.name || table.name, type: output.type })),
    ...table.annotations.map((note, at): Column => ({ part: "annotations", at, title: note.name, type: null })),
  ];
}

export function textAt(table: Table, row: number, column: Column): string {
  return table.rules[row]?.[cellsOf[column.part]][column.at] ?? "";
}

export function setText(table: Table, row: number, column: Column, text: string): void {
  const rule = table.rules[row];
  if (rule) {
    rule[cellsOf[column.part]][column.at] = text;
  }
}

/** The most rules that a table may have, as the server takes them. */
export const mostRules = 5_000;

/** For each cell of a first row the column of that name, null where there is none; null when the row names no column at all, and so is no heading. */
export function headOf(table: Table, row: string[]): (number | null)[] | null {
  const titles = columnsOf(table).map((column) => column.title.trim());
  const columns = row.map((cell) => (cell.trim() === "" ? -1 : titles.indexOf(cell.trim())));
  return columns.some((at) => at >= 0) ? columns.map((at) => (at >= 0 ? at : null)) : null;
}

export function emptyRule(table: Table): Rule {
  return { from: null, tests: table.inputs.map(() => "-"), results: table.outputs.map(() => ""), notes: table.annotations.map(() => "") };
}

/** A rule for inputs that no rule takes: the tests by the expressions of their columns. */
export function ruleFor(table: Table, box: Example[]): Rule {
  const tests = table.inputs.map((input) => box.find((values) => values.input === input.expression)?.text ?? "-");
  return { ...emptyRule(table), tests };
}

export function copyRule(rule: Rule): Rule {
  return { from: null, tests: [...rule.tests], results: [...rule.results], notes: [...rule.notes] };
}

/** Adds a column behind the last of its kind. */
export function addColumn(table: Table, part: Part, label: string): void {
  const title = `${label} ${table[part].length + 1}`;
  if (part === "inputs") {
    table.inputs.push({ from: null, label: title, expression: `input${table.inputs.length + 1}`, type: "string", values: null });
  } else if (part === "outputs") {
    table.outputs.push({ from: null, label: title, name: `output${table.outputs.length + 1}`, type: "string", values: null, default: null });
    // A table of one result need not name it, one of several must.
    table.outputs.forEach((output, at) => (output.name ||= `output${at + 1}`));
  } else {
    table.annotations.push({ from: null, name: title });
  }

  table.rules.forEach((rule) => rule[cellsOf[part]].push(part === "inputs" ? "-" : ""));
}

/** Takes a column away; the last result stays, as a table needs one. */
export function removeColumn(table: Table, column: Column): boolean {
  if (column.part === "outputs" && table.outputs.length === 1) {
    return false;
  }

  table[column.part].splice(column.at, 1);
  table.rules.forEach((rule) => rule[cellsOf[column.part]].splice(column.at, 1));
  return true;
}

/** Moves a column among those of its kind. */
export function moveColumn(table: Table, column: Column, by: -1 | 1): boolean {
  const to = column.at + by;
  if (to < 0 || to >= table[column.part].length) {
    return false;
  }

  const swap = (list: unknown[]): void => {
    [list[column.at], list[to]] = [list[to], list[column.at]];
  };
  swap(table[column.part]);
  table.rules.forEach((rule) => swap(rule[cellsOf[column.part]]));
  return true;
}

/** What is sent and what undo remembers: the table without what the server works out. */
export function data(tables: Table[]): unknown[] {
  return tables.map(({ place, hitPolicy, aggregation, inputs, outputs, annotations, rules }) => ({ place, hitPolicy, aggregation, inputs, outputs, annotations, rules }));
}
