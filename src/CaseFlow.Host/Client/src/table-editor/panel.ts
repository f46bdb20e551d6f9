import { el, type EditorPage, post, say } from "../drafting/page";
import type { TableFile } from "./file";
import { Grid } from "./grid";
import { addColumn, aggregations, columnsOf, copyRule, emptyRule, moveColumn, type Part, policies, type Problem, removeColumn, ruleFor, type Table } from "./model";

const types: [string, string][] = [
  ["string", "string"],
  ["number", "number"],
  ["boolean", "boolean"],
  ["date", "date"],
  ["date and time", "dateTime"],
  ["time", "time"],
  ["days and time duration", "dayDuration"],
  ["years and months duration", "monthDuration"],
];

let panels = 0;

/** One decision table: its hit policy, its rules, the properties of the column with the focus, what is wrong, a trial. */
export class TablePanel {
  readonly element: HTMLElement;
  private readonly id = `table-${++panels}`;
  private readonly grid: Grid;
  private readonly column = el("fieldset", { class: "column-panel" });
  private readonly problems = el("ul", { class: "finding-list" });
  private readonly said = el("p", { role: "status", class: "field-help" });
  private readonly policy = el("div", { class: "field" });
  private readonly trial = el("details", { class: "table-trial" });
  private shownColumn = "";
  private shownFields = "";

  constructor(
    private readonly page: EditorPage,
    private readonly file: TableFile,
    private table: Table,
    private readonly mayEdit: boolean,
    private readonly changed: (what: string) => void,
  ) {
    this.grid = new Grid(table, mayEdit, { changed, moved: () => this.showColumn(), said: (text) => (this.said.textContent = text) });
    this.element = el(
      "section",
      { class: "panel table-panel", "aria-labelledby": this.id },
      el("h2", { id: this.id }, table.name),
      this.policy,
      mayEdit && this.tools(),
      el("p", { class: "field-help" }, say("editor.tableHelp")),
      el("div", { class: "grid-scroll" }, this.grid.element),
      this.said,
      el("h3", { class: "h5" }, say("editor.problems")),
      this.problems,
      this.column,
      mayEdit && this.sheet(),
      table.decision !== null && this.trial,
    );
    this.draw(table);
  }

  /** Draws everything anew. */
  draw(table: Table): void {
    this.table = table;
    this.showPolicy();
    this.shownColumn = "";
    this.grid.draw(table);
    this.answer(table);
  }

  /** Shows what the server says of the table. */
  answer(table: Table): void {
    this.table = table;
    this.grid.showProblems();
    const general = table.problems.filter((problem) => problem.rules.length === 0 || (problem.severity === "info" && problem.rules.length > 1));
    this.problems.replaceChildren(
      ...(table.problems.some((problem) => problem.severity !== "info") ? [] : [el("li", {}, say("editor.noProblems"))]),
      ...general.map((problem) =>
        el(
          "li",
          { "data-code": problem.code },
          el("strong", {}, say(`editor.problem.${problem.severity}`)),
          problem.text,
          this.mayEdit && problem.code === "dmn.table.gap" && el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", onclick: () => this.close(problem) }, say("editor.closeGap")),
        ),
      ),
    );
    this.showTrial();
  }

  /** Adds a rule for inputs that no rule takes; its result is left to the person. */
  private close(problem: Problem): void {
    this.table.rules.push(ruleFor(this.table, problem.box));
    this.redraw();
    this.grid.focus({ row: this.table.rules.length - 1, column: this.table.inputs.length });
  }

  private tools(): HTMLElement {
    const button = (key: string, act: () => void): HTMLElement => el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", onclick: act }, say(key));
    const row = (key: string, act: (at: number) => number | null): HTMLElement =>
      button(key, () => {
        const to = act(this.grid.row);
        if (to !== null) {
          this.redraw();
          this.grid.focus({ row: to });
        }
      });
    const rules = (): Table["rules"] => this.table.rules;
    const move = (at: number, by: number): number | null => {
      const to = at + by;
      if (to < 0 || to >= rules().length) {
        return null;
      }

      rules().splice(to, 0, ...rules().splice(at, 1));
      return to;
    };
    const add = (part: Part, key: string): HTMLElement =>
      button(`editor.col.${key}`, () => {
        addColumn(this.table, part, say(part === "inputs" ? "editor.inputColumn" : part === "outputs" ? "editor.outputColumn" : "editor.annotationColumn"));
        this.redraw();
        this.grid.focus({ column: columnsOf(this.table).findIndex((column) => column.part === part && column.at === this.table[part].length - 1) });
      });
    return el(
      "div",
      { class: "table-tools", role: "toolbar", "aria-label": this.table.name },
      row("editor.row.above", (at) => (rules().splice(at, 0, emptyRule(this.table)), at)),
      row("editor.row.below", (at) => (rules().splice(at + 1, 0, emptyRule(this.table)), Math.min(at + 1, rules().length - 1))),
      row("editor.row.duplicate", (at) => (rules()[at] ? (rules().splice(at + 1, 0, copyRule(rules()[at]!)), at + 1) : null)),
      row("editor.row.up", (at) => move(at, -1)),
      row("editor.row.down", (at) => move(at, 1)),
      row("editor.row.remove", (at) => (rules().splice(at, 1), at)),
      add("inputs", "addInput"),
      add("outputs", "addOutput"),
      add("annotations", "addAnnotation"),
    );
  }

  private redraw(): void {
    this.shownColumn = "";
    this.grid.draw(this.table);
    this.changed("");
  }

  private showPolicy(): void {
    const current = this.table.hitPolicy === "Collect" && this.table.aggregation ? `Collect.${this.table.aggregation}` : this.table.hitPolicy;
    const all = policies.flatMap((policy) => (policy === "Collect" ? [policy, ...aggregations.map((way) => `Collect.${way}`)] : [policy]));
    const select = el(
      "select",
      { class: "form-select", id: `${this.id}-policy`, disabled: !this.mayEdit },
      ...all.map((policy) => el("option", { value: policy, selected: policy === current }, say(`decision.policy.${policy}`))),
    );
    select.addEventListener("change", () => {
      const [policy, way] = select.value.split(".");
      this.table.hitPolicy = policy!;
      this.table.aggregation = way ?? null;
      this.changed("");
    });
    this.policy.replaceChildren(el("label", { class: "form-label", for: `${this.id}-policy` }, say("editor.hitPolicy")), select);
  }

  private showColumn(): void {
    const column = this.grid?.column;
    const key = column ? `${column.part}.${column.at}` : "";
    if (!column || key === this.shownColumn) {
      return;
    }

    this.shownColumn = key;
    const input = column.part === "inputs" ? this.table.inputs[column.at]! : null;
    const output = column.part === "outputs" ? this.table.outputs[column.at]! : null;
    const note = column.part === "annotations" ? this.table.annotations[column.at]! : null;
    const text = (name: string, key: string, value: string | null, put: (text: string) => void, help?: string): HTMLElement => {
      const id = `${this.id}-${name}`;
      const box = el("input", { class: "form-control", id, value: value ?? "", autocomplete: "off", disabled: !this.mayEdit, "aria-describedby": help ? `${id}-help` : null });
      box.addEventListener("change", () => {
        put(box.value.trim());
        this.grid.draw(this.table);
        this.changed("");
      });
      return el("div", { class: "field" }, el("label", { class: "form-label", for: id }, say(key)), help && el("div", { class: "field-help", id: `${id}-help` }, say(help)), box);
    };
    const type = (value: string | null, put: (type: string | null) => void): HTMLElement => {
      const id = `${this.id}-type`;
      const known = types.some(([name]) => name === value) || !value;
      const select = el(
        "select",
        { class: "form-select", id, disabled: !this.mayEdit },
        el("option", { value: "" }, say("editor.type.any")),
        ...types.map(([name, word]) => el("option", { value: name, selected: name === value }, say(`editor.type.${word}`))),
        !known && el("option", { value: value!, selected: true }, value!),
      );
      select.addEventListener("change", () => {
        put(select.value || null);
        this.grid.draw(this.table);
        this.changed("");
      });
      return el("div", { class: "field" }, el("label", { class: "form-label", for: id }, say("editor.type")), select);
    };
    const button = (key: string, act: () => boolean): HTMLElement =>
      el(
        "button",
        {
          type: "button",
          class: "btn btn-sm btn-outline-secondary",
          onclick: () => {
            if (act()) {
              this.redraw();
              this.grid.focus();
            }
          },
        },
        say(key),
      );
    this.column.replaceChildren(
      el("legend", {}, say("editor.col.heading", { name: column.title })),
      note ? text("label", "editor.label", note.name, (name) => (note.name = name)) : text("label", "editor.label", (input ?? output)!.label, (label) => ((input ?? output)!.label = label || null)),
      ...(input
        ? [
            text("expression", "editor.expression", input.expression, (expression) => (input.expression = expression)),
            type(input.type, (name) => (input.type = name)),
            text("values", "editor.allowed", input.values, (values) => (input.values = values || null), "editor.allowedHelp"),
          ]
        : []),
      ...(output
        ? [
            text("name", "editor.outputName", output.name, (name) => (output.name = name)),
            type(output.type, (name) => (output.type = name)),
            text("values", "editor.allowed", output.values, (values) => (output.values = values || null), "editor.allowedHelp"),
            text("default", "editor.default", output.default, (text) => (output.default = text || null)),
          ]
        : []),
      ...(this.mayEdit
        ? [
            el(
              "div",
              { class: "table-tools" },
              button("editor.col.left", () => moveColumn(this.table, column, -1)),
              button("editor.col.right", () => moveColumn(this.table, column, 1)),
              button("editor.col.remove", () => removeColumn(this.table, column)),
            ),
          ]
        : []),
    );
  }

  private sheet(): HTMLElement {
    const id = `${this.id}-sheet`;
    const file = el("input", { class: "form-control", type: "file", id, accept: ".xlsx" });
    const fill = (replaces: boolean): HTMLElement =>
      el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", onclick: () => void this.fill(file, replaces) }, say(replaces ? "editor.sheetReplace" : "editor.sheetAppend"));
    return el(
      "details",
      {},
      el("summary", {}, say("editor.sheet")),
      el("p", { class: "field-help" }, say("editor.sheetHelp")),
      el("label", { class: "form-label", for: id }, say("editor.sheetFile")),
      file,
      el("div", { class: "table-tools" }, fill(true), fill(false)),
    );
  }

  private async fill(input: HTMLInputElement, replaces: boolean): Promise<void> {
    const chosen = input.files?.[0];
    const answer = chosen && (await post(this.page, "decisions/sheet", chosen));
    if (!answer || answer.status !== 200) {
      this.said.textContent = chosen ? String(answer?.body.text ?? say("editor.sheetFailed")) : say("editor.sheetNone");
      return;
    }

    const rows = answer.body.rows as string[][];
    const put = this.grid.put(rows, { row: replaces ? 0 : this.table.rules.length, column: 0 });
    const unread = answer.body.unread as string[];
    this.said.textContent = put.said + (unread.length > 0 ? ` ${say("editor.sheetUnread", { count: unread.length, cells: unread.slice(0, 10).join(say("form.comma")) })}` : "");
    if (put.rows === null || put.rows === 0) {
      return;
    }

    // Rules of before give their ids to those that take their places.
    if (replaces) {
      this.table.rules.length = put.rows;
    }

    this.redraw();
  }

  private showTrial(): void {
    const key = JSON.stringify(this.table.fields);
    if (this.table.decision === null || key === this.shownFields) {
      return;
    }

    this.shownFields = key;
    const inputs = this.table.fields.map((field, at) => {
      const id = `${this.id}-try-${at}`;
      const box =
        field.choices.length > 0
          ? el("select", { class: "form-select", id }, el("option", { value: "" }), ...field.choices.map((choice) => el("option", { value: choice }, choice)))
          : el("input", { class: "form-control", id, autocomplete: "off" });
      return { field, box, element: el("div", { class: "field" }, el("label", { class: "form-label", for: id }, field.name), box) };
    });
    const outcome = el("div", { role: "status" });
    const run = async (): Promise<void> => {
      const values = Object.fromEntries(inputs.map(({ field, box }) => [field.name, field.type === null && /^[^\d\s"'[{@(-]/.test(box.value) && !/^(true|false|null)$/.test(box.value) ? JSON.stringify(box.value) : box.value]));
      const answer = await post(this.page, "decisions/try", { xml: this.file.xml, path: this.page.path, decision: this.table.decision, values });
      const unreadable = (answer?.body.unreadable ?? []) as string[];
      inputs.forEach(({ field, box }) => box.setAttribute("aria-invalid", String(unreadable.includes(field.name))));
      this.grid.showFired((answer?.body.rules ?? []) as number[]);
      outcome.replaceChildren(
        el("p", {}, el("strong", {}, answer ? String(answer.body.text ?? "") : say("editor.writeFailed"))),
        el("ul", {}, ...((answer?.body.steps ?? []) as string[]).map((step) => el("li", {}, step))),
      );
    };
    this.trial.replaceChildren(
      el("summary", {}, say("editor.try")),
      el("div", { class: "trial-fields" }, ...inputs.map((input) => input.element)),
      el("button", { type: "button", class: "btn btn-primary", onclick: () => void run() }, say("editor.tryNow")),
      outcome,
    );
  }
}
