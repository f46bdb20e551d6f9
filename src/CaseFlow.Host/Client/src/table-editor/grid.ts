import { el, say } from "../drafting/page";
import { rowsOf, rowsOfMerged, textOf, toFeel } from "./cells";
import { type Column, columnsOf, emptyRule, headOf, mostRules, setText, type Table, textAt } from "./model";

type Place = { row: number; column: number };

/** What happens on a grid. */
export type GridListener = { changed: (what: string) => void; moved: () => void; said: (text: string) => void };

/** The rules of a table as people know them from spreadsheets. One cell has the focus; a range may be selected; typing edits. */
export class Grid {
  readonly element = el("table", { class: "rule-grid", role: "grid" });
  private columns: Column[] = [];
  private at: Place = { row: 0, column: 0 };
  private anchor: Place = { row: 0, column: 0 };
  private editing: HTMLTextAreaElement | null = null;
  private fired = new Set<number>();

  constructor(
    private table: Table,
    private readonly mayEdit: boolean,
    private readonly listener: GridListener,
  ) {
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("mousedown", (event) => this.press(event));
    this.element.addEventListener("dblclick", (event) => this.edit(this.textOfPlace(this.placeOf(event.target)), false));
    this.element.addEventListener("copy", (event) => this.copy(event));
    this.element.addEventListener("cut", (event) => {
      this.copy(event);
      this.clear();
    });
    this.element.addEventListener("paste", (event) => this.pasted(event));
    this.draw();
  }

  get row(): number {
    return this.at.row;
  }

  get column(): Column | undefined {
    return this.columns[this.at.column];
  }

  /** Draws the table anew, as another one or after its rows and columns changed. */
  draw(table: Table = this.table): void {
    this.table = table;
    this.editing = null;
    this.columns = columnsOf(table);
    this.at = this.within(this.at);
    this.anchor = this.within(this.anchor);
    this.element.setAttribute("aria-label", say("editor.tableOf", { name: table.name }));
    this.element.setAttribute("aria-rowcount", String(table.rules.length + 1));
    const kinds = { inputs: "editor.inputColumn", outputs: "editor.outputColumn", annotations: "editor.annotationColumn" };
    this.element.replaceChildren(
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          el("th", { scope: "col" }, say("editor.rule")),
          ...this.columns.map((column, at) =>
            el("th", { scope: "col", class: `col-${column.part}`, "data-column": at }, el("span", { class: "col-kind" }, say(kinds[column.part])), column.title || say("editor.untitled")),
          ),
          el("th", { scope: "col" }, say("editor.problems")),
        ),
      ),
      el("tbody", {}, ...table.rules.map((_, row) => this.line(row))),
    );
    this.showProblems();
    this.mark();
  }

  /** Shows beside the rules what is wrong with them. */
  showProblems(): void {
    this.table.rules.forEach((_, row) => {
      const about = this.table.problems.filter((problem) => problem.rules.includes(row + 1) && !(problem.severity === "info" && problem.rules.length > 1));
      const line = this.element.tBodies[0]?.rows[row];
      line?.cells[line.cells.length - 1]?.replaceChildren(
        ...about.map((problem) => el("div", { class: `rule-problem is-${problem.severity}` }, el("strong", {}, say(`editor.problem.${problem.severity}`)), problem.text)),
      );
      line?.classList.toggle("has-problem", about.some((problem) => problem.severity !== "info"));
    });
  }

  /** Marks the rules that fired in a trial. */
  showFired(rules: number[]): void {
    this.fired = new Set(rules);
    this.table.rules.forEach((_, row) => {
      const head = this.element.tBodies[0]?.rows[row]?.cells[0];
      head?.replaceChildren(this.fired.has(row + 1) ? `▶ ${row + 1}` : `${row + 1}`);
      head?.parentElement?.classList.toggle("has-fired", this.fired.has(row + 1));
    });
  }

  focus(place: Partial<Place> = {}): void {
    this.at = this.within({ ...this.at, ...place });
    this.anchor = this.at;
    this.mark();
    this.cell(this.at)?.focus();
  }

  /**
   * Puts rows of texts in, from a place on; rules are added for those below the last. A first row that names columns says where the others go.
   * What was done, or why nothing was, is for the person to read; the number of rows is null for nothing.
   */
  put(all: string[][], from: Place): { rows: number | null; columns: number; said: string } {
    const head = headOf(this.table, all[0] ?? []);
    const rows = head ? all.slice(1) : all;
    const added = Math.max(0, from.row + rows.length - this.table.rules.length);
    if (this.table.rules.length + added > mostRules) {
      return { rows: null, columns: 0, said: say("editor.tooManyRules", { most: mostRules, now: this.table.rules.length, rows: added }) };
    }

    let widest = 0;
    let isCut = false;
    rows.forEach((cells, down) => {
      const row = from.row + down;
      while (row >= this.table.rules.length) {
        this.table.rules.push(emptyRule(this.table));
      }

      cells.forEach((text, right) => {
        const to = head ? head[right] : from.column + right;
        const column = to === null || to === undefined ? undefined : this.columns[to];
        if (column) {
          setText(this.table, row, column, toFeel(text, column));
          widest = Math.max(widest, right + 1);
        } else {
          isCut ||= text.trim() !== "";
        }
      });
    });
    const unmatched = head ? all[0]!.filter((title, at) => head[at] === null && title.trim() !== "") : [];
    return {
      rows: rows.length,
      columns: head ? head.filter((at) => at !== null).length : widest,
      said: [
        say(isCut && unmatched.length === 0 ? "editor.pastedMore" : "editor.pasted", { rows: rows.length, columns: head ? head.filter((at) => at !== null).length : widest }),
        ...(unmatched.length > 0 ? [say("editor.sheetUnmatched", { names: unmatched.join(say("form.comma")) })] : []),
      ].join(" "),
    };
  }

  private line(row: number): HTMLTableRowElement {
    const head = el("th", { scope: "row" }, `${row + 1}`);
    return el(
      "tr",
      { "data-row": row },
      head,
      ...this.columns.map((column, at) => el("td", { role: "gridcell", tabindex: -1, "data-column": at, class: `col-${column.part}`, "aria-readonly": this.mayEdit ? null : "true" }, textAt(this.table, row, column))),
      el("td", { class: "rule-problems" }),
    );
  }

  private within(place: Place): Place {
    return {
      row: Math.max(0, Math.min(place.row, this.table.rules.length - 1)),
      column: Math.max(0, Math.min(place.column, this.columns.length - 1)),
    };
  }

  private cell(place: Place): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`tr[data-row="${place.row}"] > td[data-column="${place.column}"]`);
  }

  private placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-column]") : null;
    return cell ? { row: Number(cell.parentElement?.dataset.row), column: Number(cell.dataset.column) } : null;
  }

  private textOfPlace(place: Place | null): string | null {
    const column = place && this.columns[place.column];
    return place && column ? textAt(this.table, place.row, column) : null;
  }

  private get range(): { top: number; bottom: number; left: number; right: number } {
    return {
      top: Math.min(this.at.row, this.anchor.row),
      bottom: Math.max(this.at.row, this.anchor.row),
      left: Math.min(this.at.column, this.anchor.column),
      right: Math.max(this.at.column, this.anchor.column),
    };
  }

  private mark(): void {
    const { top, bottom, left, right } = this.range;
    for (const cell of this.element.querySelectorAll<HTMLElement>("td[aria-selected]")) {
      cell.removeAttribute("aria-selected");
    }

    for (const cell of this.element.querySelectorAll<HTMLElement>('td[tabindex="0"]')) {
      cell.tabIndex = -1;
    }

    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        this.cell({ row, column })?.setAttribute("aria-selected", "true");
      }
    }

    const cell = this.cell(this.at);
    if (cell) {
      cell.tabIndex = 0;
    }

    this.listener.moved();
  }

  private press(event: MouseEvent): void {
    const place = this.placeOf(event.target);
    const heading = event.target instanceof Element ? event.target.closest<HTMLElement>("th[data-column]") : null;
    if (heading) {
      this.focus({ column: Number(heading.dataset.column) });
      event.preventDefault();
    } else if (place && !(event.target instanceof HTMLTextAreaElement)) {
      this.finish(true);
      this.at = place;
      this.anchor = event.shiftKey ? this.anchor : place;
      this.mark();
      this.cell(place)?.focus();
      event.preventDefault();
    }
  }

  private step(down: number, right: number, extends_ = false): void {
    this.at = this.within({ row: this.at.row + down, column: this.at.column + right });
    this.anchor = extends_ ? this.anchor : this.at;
    this.mark();
    this.cell(this.at)?.focus();
  }

  private key(event: KeyboardEvent): void {
    if (this.editing) {
      this.keyInCell(event);
      return;
    }

    const arrows: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    const arrow = arrows[event.key];
    if (arrow && !event.altKey) {
      this.step(arrow[0], arrow[1], event.shiftKey);
    } else if (event.key === "Tab" && this.canStep(event.shiftKey ? -1 : 1)) {
      this.next(event.shiftKey ? -1 : 1);
    } else if (event.key === "Home" || event.key === "End") {
      this.step(event.ctrlKey ? (event.key === "Home" ? -this.at.row : this.table.rules.length) : 0, event.key === "Home" ? -this.at.column : this.columns.length, event.shiftKey);
    } else if (event.key === "Enter" || event.key === "F2") {
      this.edit(this.textOfPlace(this.at), false);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      this.clear();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.edit(event.key, true);
    } else {
      return;
    }

    event.preventDefault();
  }

  private keyInCell(event: KeyboardEvent): void {
    if (event.isComposing) {
      return;
    }

    if (event.key === "Enter" && !event.altKey && !event.shiftKey) {
      this.finish(true);
      this.step(1, 0);
    } else if (event.key === "Tab") {
      this.finish(true);
      this.next(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      this.finish(false);
      this.cell(this.at)?.focus();
    } else {
      return;
    }

    event.preventDefault();
  }

  // At either end Tab leaves the grid, as nothing must hold the keyboard.
  private canStep(by: 1 | -1): boolean {
    const to = this.at.row * this.columns.length + this.at.column + by;
    return to >= 0 && to < this.table.rules.length * this.columns.length;
  }

  private next(by: 1 | -1): void {
    if (this.canStep(by)) {
      const to = this.at.row * this.columns.length + this.at.column + by;
      this.at = { row: Math.floor(to / this.columns.length), column: to % this.columns.length };
      this.anchor = this.at;
      this.mark();
    }

    this.cell(this.at)?.focus();
  }

  private edit(text: string | null, isNew: boolean): void {
    const cell = this.cell(this.at);
    if (text === null || !cell || !this.mayEdit || this.editing) {
      return;
    }

    const column = this.columns[this.at.column]!;
    this.editing = el("textarea", { rows: Math.max(1, text.split("\n").length), class: "cell-input", "aria-label": `${say("editor.rule")} ${this.at.row + 1}, ${column.title}` });
    this.editing.value = text;
    this.editing.addEventListener("blur", () => this.finish(true));
    cell.replaceChildren(this.editing);
    this.editing.focus();
    this.editing.setSelectionRange(isNew ? text.length : 0, text.length);
  }

  private finish(keeps: boolean): void {
    const input = this.editing;
    const cell = input?.closest("td");
    const place = this.placeOf(cell ?? null);
    this.editing = null;
    if (!input || !cell || !place) {
      return;
    }

    const column = this.columns[place.column]!;
    const before = textAt(this.table, place.row, column);
    const text = keeps && input.value !== before ? toFeel(input.value, column) : before;
    cell.replaceChildren(text);
    if (text !== before) {
      setText(this.table, place.row, column, text);
      this.listener.changed("cell");
    }
  }

  private clear(): void {
    if (!this.mayEdit) {
      return;
    }

    const { top, bottom, left, right } = this.range;
    for (let row = top; row <= bottom; row++) {
      for (let at = left; at <= right; at++) {
        const column = this.columns[at]!;
        setText(this.table, row, column, toFeel("", column));
      }
    }

    this.draw();
    this.cell(this.at)?.focus();
    this.listener.changed("");
  }

  private copy(event: ClipboardEvent): void {
    if (this.editing) {
      return;
    }

    const { top, bottom, left, right } = this.range;
    const rows: string[][] = [];
    for (let row = top; row <= bottom; row++) {
      rows.push(this.columns.slice(left, right + 1).map((column) => textAt(this.table, row, column)));
    }

    event.clipboardData?.setData("text/plain", textOf(rows));
    event.preventDefault();
  }

  private pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain");
    if (this.editing || !text || !this.mayEdit) {
      return;
    }

    event.preventDefault();
    const rows = rowsOfMerged(event.clipboardData?.getData("text/html") ?? "") ?? rowsOf(text);
    const { top, left } = this.range;
    const put = this.put(rows, { row: top, column: left });
    this.listener.said(put.said);
    if (put.rows === null) {
      return;
    }

    this.at = { row: top + Math.max(0, put.rows - 1), column: left + Math.max(0, put.columns - 1) };
    this.anchor = { row: top, column: left };
    this.draw();
    this.cell(this.at)?.focus();
    this.listener.changed("");
  }
}
