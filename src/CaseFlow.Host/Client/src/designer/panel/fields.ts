type Words = (key: string) => string;

export interface Option {
  readonly id: string;
  readonly name: string;
}

export interface About {
  readonly key: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
  readonly disabled?: boolean;
}

type Child = Node | string | undefined | false;

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }

  made.append(...children.filter((part): part is Node | string => part !== undefined && part !== false));
  return made;
}

const opened = "designer-panel.open";

/** A part that opens and closes; what was open stays open for the next element. */
export function group(id: string, title: string, open: boolean, ...children: Child[]): HTMLElement {
  const kept = recall();
  const summary = make("summary", { "data-key": `group.${id}` }, title);
  const details = make("details", { class: "dp-group", "data-group": id }, summary, make("div", { class: "dp-body" }, ...children));
  details.open = kept[id] ?? open;
  // By mouse or key, before it opens: a redraw in between already knows.
  summary.addEventListener("click", () => {
    const next = recall();
    next[id] = !details.open;
    try {
      localStorage.setItem(opened, JSON.stringify(next));
    } catch {
      // A browser without storage forgets which parts were open.
    }
  });
  return details;
}

export function textField(about: About, value: string, change: (value: string) => void, kind: "line" | "lines" | "feel" | "number" | "date" = "line"): HTMLElement {
  const control = kind === "lines" || kind === "feel" ? make("textarea", { rows: kind === "feel" ? "2" : "3" }) : make("input", { type: kind === "line" ? "text" : kind });
  if (kind === "feel") {
    control.classList.add("dp-feel");
    control.spellcheck = false;
  }

  if (kind === "number") {
    control.setAttribute("min", "0");
    control.setAttribute("step", "1");
  }

  control.classList.add("form-control", "form-control-sm");
  control.value = value;
  control.addEventListener("change", () => {
    if (control.value !== value) {
      change(control.value.trim());
    }
  });
  return bound(about, control);
}

export function choice(about: About, value: string, options: readonly Option[], change: (value: string) => void, none?: string): HTMLElement {
  const control = make("select", { class: "form-select form-select-sm" });
  if (none !== undefined) {
    control.append(make("option", { value: "" }, none));
  }

  const known = options.some((option) => option.id === value) || (value === "" && none !== undefined);
  // What stands in the file is shown even where nothing knows it, so that looking never changes it.
  for (const option of known ? options : [...options, { id: value, name: value }]) {
    control.append(make("option", { value: option.id }, option.name));
  }

  control.value = value;
  control.addEventListener("change", () => change(control.value));
  return bound(about, control);
}

export function toggle(about: About, value: boolean, change: (value: boolean) => void): HTMLElement {
  const control = make("input", { type: "checkbox", class: "form-check-input" });
  control.checked = value;
  control.addEventListener("change", () => change(control.checked));
  identify(control, about);
  return make("div", { class: "dp-field form-check" }, control, make("label", { for: control.id, class: "form-check-label" }, about.label), ...said(about, control));
}

/** Several of a list, each with its own box. */
export function several(about: About, options: readonly Option[], chosen: readonly string[], change: (chosen: string[]) => void): HTMLElement {
  const boxes = options.map((option) => toggle(
    { key: `${about.key}.${option.id}`, label: option.name, disabled: about.disabled },
    chosen.includes(option.id),
    (on) => change(on ? [...chosen, option.id] : chosen.filter((id) => id !== option.id))));
  return make("fieldset", { class: "dp-several" }, make("legend", {}, about.label), about.help ? make("p", { class: "form-text" }, about.help) : undefined, ...boxes);
}

export function button(key: string, label: string, press: () => void, more: Record<string, string> = {}): HTMLButtonElement {
  const made = make("button", { type: "button", class: "btn btn-sm btn-outline-primary", "data-key": key, ...more }, label);
  made.addEventListener("click", press);
  return made;
}

export function row(...children: Child[]): HTMLElement {
  return make("div", { class: "dp-row" }, ...children);
}

export function note(text: string): HTMLElement {
  return make("p", { class: "form-text" }, text);
}

/** A value: by choice where the type has choices, and FEEL for whoever knows it. */
export function value(about: About, text: string, type: string, options: readonly Option[], words: Words, change: (text: string) => void): HTMLElement {
  const choices = type === "boolean" ? [{ id: "true", name: words("yes") }, { id: "false", name: words("no") }] : options;
  const expert = choices.length === 0 || (text !== "" && !choices.some((option) => option.id === text));
  return expert ? textField(about, text, change, "feel") : choice(about, text, choices, change, words("none"));
}

function bound(about: About, control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): HTMLElement {
  identify(control, about);
  return make("div", { class: "dp-field" }, make("label", { for: control.id, class: "form-label" }, about.label), control, ...said(about, control));
}

function identify(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, about: About): void {
  control.id = `dp-${about.key.replace(/[^\w-]/g, '-')}`;
  control.dataset.key = about.key;
  control.disabled = about.disabled ?? false;
}

function said(about: About, control: HTMLElement): Node[] {
  const parts: Node[] = [];
  if (about.help) {
    parts.push(make("p", { class: "form-text", id: `${control.id}-help` }, about.help));
  }

  if (about.error) {
    parts.push(make("p", { class: "invalid-feedback d-block", id: `${control.id}-error` }, about.error));
    control.setAttribute("aria-invalid", "true");
    control.classList.add("is-invalid");
  }

  if (parts.length > 0) {
    control.setAttribute("aria-describedby", parts.map((part) => (part as HTMLElement).id).join(" "));
  }

  return parts;
}

function recall(): Record<string, boolean> {
  try {
    return JSON.parse(localStorage.getItem(opened) ?? "{}") as Record<string, boolean>;
  } catch {
    return {};
  }
}
