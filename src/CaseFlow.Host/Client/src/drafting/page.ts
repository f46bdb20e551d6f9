import { DraftFiles } from "./draft-files";

/** What the page of an editor gives to its script. */
export type EditorPage = { root: HTMLElement; base: string; path: string; token: string };

/** The texts of the page in the user's language. */
export const texts = new Map<string, string>();

/** A text in the user's language, with its places filled; `{name|case|cases}` is the first word when the value is 1 and the second otherwise. */
export function say(key: string, values: Record<string, string | number> = {}): string {
  const text = texts.get(key) ?? key;
  return text.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (place, name: string, one?: string, many?: string) => {
    const value = values[name];
    return value === undefined ? place : one === undefined ? String(value) : String(value) === "1" ? one : many!;
  });
}

type Child = Node | string | null | undefined | false;

/** Makes an element with attributes (true for empty ones), listeners under `on…` and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number | boolean | null | undefined | ((event: never) => void)> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(key.slice(2), value as EventListener);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : String(value));
    }
  }

  made.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
  return made;
}

/** A moment as the server writes it, as the clock on the wall here shows it. */
export function clock(at: string): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : moment.toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" }).slice(0, 16);
}

/** Begins an editor on its page, also when the page came without a load of its own. */
export function onEditorPage(begin: (page: EditorPage) => void): void {
  const wire = (): void => {
    const root = document.querySelector<HTMLElement>("[data-editor]");
    if (!root || root.dataset.wired) {
      return;
    }

    root.dataset.wired = "1";
    const said = JSON.parse(document.getElementById("editor-texts")?.textContent ?? "{}") as Record<string, string>;
    Object.entries(said).forEach(([key, text]) => texts.set(key, text));
    begin({ root, base: root.dataset.base ?? "", path: root.dataset.path ?? "", token: root.dataset.token ?? "" });
  };
  wire();
  document.addEventListener("turbo:load", wire);
}

/** Reads the draft; shows why not where it cannot be read. */
export async function openDraft(page: EditorPage): Promise<DraftFiles | null> {
  const files = new DraftFiles(page.base, page.token);
  try {
    await files.load();
  } catch (failure) {
    page.root.replaceChildren(el("div", { class: "alert alert-danger", role: "alert" }, say("editor.loadFailed", { why: failure instanceof Error ? failure.message : "" })));
    return null;
  } finally {
    page.root.removeAttribute("aria-busy");
  }

  files.guardPage();
  return files;
}

/** Asks an address of the draft; null when there is no answer, or when it is no longer wanted. */
export async function post(page: EditorPage, address: string, body: unknown, signal: AbortSignal | null = null): Promise<{ status: number; body: Record<string, unknown> } | null> {
  try {
    const isFile = body instanceof Blob;
    const response = await fetch(`${page.base}/${address}`, {
      method: "POST",
      signal,
      headers: { Accept: "application/json", "X-CSRF": page.token, "Content-Type": isFile ? "application/octet-stream" : "application/json" },
      body: isFile ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json().catch(() => ({}))) as Record<string, unknown> };
  } catch {
    return null;
  }
}
