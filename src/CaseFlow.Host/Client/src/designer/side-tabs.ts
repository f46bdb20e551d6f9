import { el, say } from "../drafting/page";

type Tab = { id: string; text: string; body: HTMLElement; onShow?: (isShown: boolean) => void };

/** The side beside the canvas: one of several parts is shown; arrow keys go from one to the next. */
export class SideTabs {
  readonly element: HTMLElement;
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(
    private readonly tabs: Tab[],
    label: string,
  ) {
    const list = el("div", { role: "tablist", class: "side-tabs", "aria-label": label });
    this.element = el("div", { class: "designer-side" }, list);
    for (const tab of tabs) {
      const button = el(
        "button",
        { type: "button", role: "tab", id: `tab-${tab.id}`, "aria-controls": `side-${tab.id}`, onclick: () => this.open(tab.id), onkeydown: (event: KeyboardEvent) => this.key(event, tab.id) },
        tab.text,
      );
      tab.body.id = `side-${tab.id}`;
      tab.body.setAttribute("role", "tabpanel");
      tab.body.setAttribute("aria-labelledby", button.id);
      tab.body.tabIndex = -1;
      this.buttons.set(tab.id, button);
      list.append(button);
      this.element.append(tab.body);
    }

    this.open(tabs[0]!.id);
  }

  open(id: string): void {
    for (const tab of this.tabs) {
      const isOpen = tab.id === id;
      const button = this.buttons.get(tab.id)!;
      tab.body.hidden = !isOpen;
      button.setAttribute("aria-selected", String(isOpen));
      button.tabIndex = isOpen ? 0 : -1;
      tab.onShow?.(isOpen);
    }
  }

  /** Opens a part and goes into it with the keyboard. */
  focus(id: string): void {
    this.open(id);
    const body = this.tabs.find((tab) => tab.id === id)!.body;
    (body.querySelector<HTMLElement>("input, select, textarea, button, summary, a") ?? body).focus();
  }

  /** Shows how many entries a part has. */
  count(id: string, count: number): void {
    const tab = this.tabs.find((one) => one.id === id)!;
    this.buttons.get(id)!.textContent = count > 0 ? say("designer.tabCount", { text: tab.text, count }) : tab.text;
  }

  private key(event: KeyboardEvent, id: string): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) {
      const at = this.tabs.findIndex((tab) => tab.id === id);
      const next = this.tabs[(at + step + this.tabs.length) % this.tabs.length]!;
      this.open(next.id);
      this.buttons.get(next.id)!.focus();
    }
  }
}
