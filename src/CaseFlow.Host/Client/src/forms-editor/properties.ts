import { el, say } from "../drafting/page";
import { columnKinds, isObject, type Json, kinds, objects, option, shape, textOf } from "./model";

type Problem = { member: string; text: string };

/** What the properties of a field do. */
export type PropertyListener = { changed: (what: string, draws: boolean) => void; openColumns: () => void };

let count = 0;

/** The properties of a field beside its list. */
export class Properties {
  readonly element = el("div", {});
  private problems: Problem[] = [];

  constructor(
    private readonly mayEdit: boolean,
    private readonly listener: PropertyListener,
  ) {}

  /** Shows a field; nothing when none is selected. */
  show(field: Json | null, isColumn: boolean, problems: Problem[]): void {
    this.problems = problems;
    const focused = document.activeElement instanceof HTMLElement && this.element.contains(document.activeElement) ? document.activeElement.dataset.member : undefined;
    this.element.replaceChildren(...(field ? this.parts(field, isColumn) : [el("p", { class: "field-help" }, say(this.mayEdit ? "editor.propertiesNone" : "editor.propertiesLook"))]));
    if (focused) {
      this.element.querySelector<HTMLElement>(`[data-member="${focused}"]`)?.focus();
    }
  }

  /** Shows beside the inputs what is wrong, without touching them. */
  showProblems(problems: Problem[]): void {
    this.problems = problems;
    for (const place of this.element.querySelectorAll<HTMLElement>("[data-problem-of]")) {
      const said = problems.filter((problem) => problem.member.split(/[.[]/)[0] === place.dataset.problemOf).map((problem) => problem.text);
      place.textContent = said.join(" ");
      place.classList.toggle("field-problem", said.length > 0);
      place.previousElementSibling?.setAttribute("aria-invalid", String(said.length > 0));
    }
  }

  private parts(field: Json, isColumn: boolean): HTMLElement[] {
    const kind = textOf(field.type);
    const type = this.select("type", say("editor.changeOfKind"), (isColumn ? columnKinds : kinds).map((one) => [one, say(`editor.kind.${one}`)]), kind, (chosen) => {
      field.type = chosen;
      shape(field);
      this.listener.changed("", true);
    });
    return [
      ...this.both(field, "label", "editor.labelZh", "editor.labelEn", false),
      this.text(field, "name", "editor.ascii"),
      type,
      ...this.both(field, "help", "editor.helpZh", "editor.helpEn", true),
      isColumn ? this.tick(field, "required", "editor.requiredColumn") : this.condition(field, "required", false),
      ...(isColumn ? [] : [this.condition(field, "visible", true)]),
      ...this.ofKind(field, kind),
      ...(isColumn ? [] : [this.tick(field, "personal", "editor.personal")]),
    ];
  }

  private ofKind(field: Json, kind: string): HTMLElement[] {
    switch (kind) {
      case "text":
      case "longText":
        return [this.number(field, "maxLength")];
      case "number":
      case "money":
        return [this.number(field, "min"), this.number(field, "max")];
      case "photos":
      case "file":
        return [this.number(field, "maxCount")];
      case "unit":
        return [this.text(field, "level", "editor.level"), this.text(field, "kind", "editor.kind"), this.text(field, "below", "editor.below")];
      case "choice":
      case "multiChoice":
        return this.options(field);
      case "table":
        return [
          this.number(field, "minRows"),
          this.number(field, "maxRows"),
          el("button", { type: "button", class: "btn btn-outline-secondary", onclick: () => this.listener.openColumns() }, say("editor.columns", { count: objects(field, "columns").length })),
        ];
      default:
        return [];
    }
  }

  private both(field: Json, member: string, zhKey: string, enKey: string, isOptional: boolean): HTMLElement[] {
    return (["zh-CN", "en"] as const).map((language) => {
      const text = isObject(field[member]) ? field[member] : {};
      return this.input(member, `${member}-${language}`, say(language === "en" ? enKey : zhKey), textOf(text[language]), (typed) => {
        const now: Json = isObject(field[member]) ? field[member] : {};
        now[language] = typed;
        if (isOptional && !textOf(now["zh-CN"]) && !textOf(now.en)) {
          delete field[member];
        } else {
          field[member] = now;
        }
      });
    });
  }

  private text(field: Json, member: string, key: string): HTMLElement {
    return this.input(member, member, say(key), textOf(field[member]), (typed) => this.set(field, member, typed.trim() || undefined));
  }

  private number(field: Json, member: string): HTMLElement {
    return this.input(
      member,
      member,
      say(`editor.${member}`),
      textOf(field[member]),
      (typed) => this.set(field, member, typed.trim() === "" ? undefined : Number.isNaN(Number(typed)) ? typed : Number(typed)),
      "decimal",
    );
  }

  private tick(field: Json, member: string, key: string): HTMLElement {
    const id = `property-${++count}`;
    const box = el("input", { type: "checkbox", class: "form-check-input", id, checked: field[member] === true, disabled: !this.mayEdit, "data-member": member });
    box.addEventListener("change", () => {
      this.set(field, member, box.checked || (member === "required" ? false : undefined));
      this.listener.changed("", false);
    });
    return el("div", { class: "field form-check" }, box, el("label", { class: "form-check-label", for: id }, say(key)));
  }

  /** Always, never, or under a condition. */
  private condition(field: Json, member: "required" | "visible", standard: boolean): HTMLElement {
    const value = field[member] ?? standard;
    const choices: [string, string][] = member === "required" ? [["false", "editor.never"], ["true", "editor.always"], ["when", "editor.condition"]] : [["true", "editor.always"], ["when", "editor.condition"]];
    const chosen = typeof value === "string" ? "when" : String(value);
    const select = this.select(member, say(`editor.${member}`), choices.map(([one, key]) => [one, say(key)]), chosen, (now) => {
      this.set(field, member, now === "when" ? (typeof field[member] === "string" ? field[member] : "true") : now === "true" ? (member === "visible" ? undefined : true) : false);
      this.listener.changed("", true);
    });
    return typeof value === "string"
      ? el(
          "div",
          {},
          select,
          this.input(member, `${member}-when`, say("editor.when"), value, (typed) => this.set(field, member, typed), undefined, say("editor.conditionHelp")),
        )
      : select;
  }

  private options(field: Json): HTMLElement[] {
    const source = isObject(field.optionsFrom) ? field.optionsFrom : null;
    const from = !source ? "own" : "variable" in source ? "variable" : "role" in source ? "role" : "list";
    const select = this.select("optionsFrom", say("editor.options.from"), ["own", "list", "variable", "role"].map((one) => [one, say(`editor.options.${one}`)]), from, (now) => {
      delete field.options;
      delete field.optionsFrom;
      if (now === "own") {
        shape(field);
      } else {
        field.optionsFrom = now === "list" ? { list: "", value: "id", label: "name" } : { [now]: "" };
      }

      this.listener.changed("", true);
    });
    if (source) {
      const members: Record<string, [string, string][]> = {
        list: [["list", "listId"], ["value", "column"], ["label", "labelColumn"]],
        variable: [["variable", "variableName"]],
        role: [["role", "roleId"]],
      };
      return [select, ...members[from]!.map(([member, key]) => this.input("optionsFrom", `optionsFrom-${member}`, say(`editor.options.${key}`), textOf(source[member]), (typed) => (source[member] = typed.trim())))];
    }

    const list = objects(field, "options");
    const again = (): void => {
      field.options = list;
      this.listener.changed("", true);
    };
    const cell = (one: Json, name: string, key: string, at: number): HTMLInputElement => {
      const label = isObject(one.label) ? one.label : {};
      const box = el("input", {
        class: "form-control",
        value: textOf(name === "value" ? one.value : label[name]),
        "aria-label": `${say("editor.options")} ${at + 1}, ${say(key)}`,
        placeholder: say(key),
        disabled: !this.mayEdit,
        "data-member": `options-${at}-${name}`,
      });
      box.addEventListener("input", () => {
        if (name === "value") {
          one.value = box.value;
        } else {
          one.label = { ...(isObject(one.label) ? one.label : {}), [name]: box.value };
        }

        this.listener.changed(`options-${at}-${name}`, false);
      });
      return box;
    };
    const button = (key: string, at: number, act: () => void): HTMLElement =>
      el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", disabled: !this.mayEdit, "aria-label": `${say(key)}: ${say("editor.options")} ${at + 1}`, onclick: () => (act(), again()) }, say(key));
    return [
      select,
      el(
        "fieldset",
        { class: "field option-list" },
        el("legend", { class: "form-label" }, say("editor.options")),
        ...list.map((one, at) =>
          el(
            "div",
            { class: "option-row" },
            cell(one, "value", "editor.options.value", at),
            cell(one, "zh-CN", "editor.zh", at),
            cell(one, "en", "editor.en", at),
            at > 0 && button("editor.moveUp", at, () => list.splice(at - 1, 0, ...list.splice(at, 1))),
            button("editor.remove", at, () => list.splice(at, 1)),
          ),
        ),
        el("div", { class: this.said("options") ? "field-problem" : null, "data-problem-of": "options" }, this.said("options")),
        el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", disabled: !this.mayEdit, onclick: () => (list.push(option(`option${list.length + 1}`, "新选项", "New option")), again()) }, say("editor.add")),
      ),
    ];
  }

  private set(field: Json, member: string, value: unknown): void {
    if (value === undefined) {
      delete field[member];
    } else {
      field[member] = value;
    }
  }

  private said(member: string): string {
    return this.problems.filter((problem) => problem.member.split(/[.[]/)[0] === member).map((problem) => problem.text).join(" ");
  }

  private input(member: string, name: string, label: string, value: string, put: (typed: string) => void, mode?: string, help?: string): HTMLElement {
    const id = `property-${++count}`;
    const said = this.said(member);
    const box = el("input", {
      class: "form-control",
      id,
      value,
      autocomplete: "off",
      inputmode: mode ?? null,
      disabled: !this.mayEdit,
      "data-member": name,
      "aria-describedby": `${help ? `${id}-help ` : ""}${id}-problem`,
      "aria-invalid": said ? "true" : null,
    });
    box.addEventListener("input", () => {
      put(box.value);
      this.listener.changed(name, false);
    });
    return el(
      "div",
      { class: "field" },
      el("label", { class: "form-label", for: id }, label),
      help && el("div", { class: "field-help", id: `${id}-help` }, help),
      box,
      el("div", { class: said ? "field-problem" : null, id: `${id}-problem`, "data-problem-of": member }, said),
    );
  }

  private select(member: string, label: string, choices: [string, string][], chosen: string, put: (value: string) => void): HTMLElement {
    const id = `property-${++count}`;
    const known = choices.some(([value]) => value === chosen);
    const box = el(
      "select",
      { class: "form-select", id, disabled: !this.mayEdit, "data-member": member === "type" ? "type" : `${member}-choice` },
      !known && el("option", { value: chosen, selected: true }, chosen),
      ...choices.map(([value, text]) => el("option", { value, selected: value === chosen }, text)),
    );
    box.addEventListener("change", () => put(box.value));
    return el("div", { class: "field" }, el("label", { class: "form-label", for: id }, label), box);
  }
}
