import type { DraftFiles, SaveState } from "./draft-files";
import type { Steps } from "./history";
import { clock, el, say } from "./page";

/**
 * Undo, redo, how saving stands, and what a person decides about it: taking over, a conflict, text from before.
 * @param path The file of the page. @param put Takes a text of the file up on the page, from undo or from elsewhere.
 */
export class SaveBar {
  readonly element: HTMLElement;
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;
  private readonly line = el("span", { class: "save-state", role: "status" });
  /** What a person has to decide; a page may put it elsewhere. */
  readonly notice = el("div", { class: "save-notice" });

  constructor(
    private readonly files: DraftFiles,
    private readonly path: string,
    private readonly history: Steps,
    private readonly put: (text: string) => void,
    private readonly reload: () => void,
  ) {
    this.undo = el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", onclick: () => this.step("undo") }, say("editor.undo"));
    this.redo = el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", onclick: () => this.step("redo") }, say("editor.redo"));
    this.element = el("div", { class: "save-bar" }, el("div", { class: "save-line" }, this.undo, this.redo, this.line), this.notice);
    files.onState((state) => this.show(state));
    document.addEventListener("keydown", (event) => this.key(event));
    this.askKept();
  }

  /** Shows what can be undone now. */
  refresh(): void {
    this.undo.disabled = !this.history.canUndo;
    this.redo.disabled = !this.history.canRedo;
  }

  /** Goes one step back or forth. */
  step(which: "undo" | "redo"): void {
    const text = this.history[which]();
    if (text !== null) {
      this.put(text);
    }

    this.refresh();
  }

  private key(event: KeyboardEvent): void {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("textarea, input:not([type=checkbox], [type=radio])");
    const key = event.key.toLowerCase();
    if (!this.element.isConnected || event.defaultPrevented || !(event.ctrlKey || event.metaKey) || isTyping || (key !== "z" && key !== "y")) {
      return;
    }

    event.preventDefault();
    this.step(key === "y" || event.shiftKey ? "redo" : "undo");
  }

  private show(state: SaveState): void {
    this.refresh();
    this.line.textContent = !this.files.saved.mayEdit
      ? say("editor.notEditable")
      : state.kind === "saved"
        ? state.at
          ? say("editor.state.savedAt", { at: clock(state.at) })
          : say("editor.state.saved")
        : state.kind === "dirty" || state.kind === "saving" || state.kind === "offline"
          ? say(`editor.state.${state.kind}`)
          : "";
    if (state.kind === "conflict") {
      this.ask(
        say("editor.conflict", { by: state.by, at: clock(state.at) }),
        ["editor.takeMine", () => void this.files.resolve("mine")],
        ["editor.takeTheirs", () => void this.files.resolve("theirs").then(this.reload)],
        ["editor.download", () => this.files.download(this.path)],
      );
    } else if (state.kind === "locked" && this.files.saved.mayEdit) {
      this.ask(
        say("editor.lockedBy", { holder: state.holder, since: clock(state.since) }),
        ["editor.takeOver", () => void this.files.takeOver()],
        ["editor.download", () => this.files.download(this.path)],
      );
    } else if (state.kind === "refused") {
      this.ask(say("editor.refused", { text: state.text }), ["editor.download", () => this.files.download(this.path)]);
    } else if (!this.notice.dataset.kept) {
      this.notice.replaceChildren();
    }
  }

  private askKept(): void {
    const kept = this.files.kept().filter((one) => one.path === this.path);
    if (kept.length === 0) {
      return;
    }

    const answer = (wanted: boolean): void => {
      delete this.notice.dataset.kept;
      this.notice.replaceChildren();
      this.files.takeUp(kept, wanted);
      if (wanted) {
        this.reload();
      }
    };
    this.ask(
      say("editor.keptQuestion", { path: this.path }) + (kept.some((one) => one.isOutdated) ? say("editor.keptOutdated") : ""),
      ["editor.keptTake", () => answer(true)],
      ["editor.keptForget", () => answer(false)],
    );
    this.notice.dataset.kept = "1";
  }

  private ask(text: string, ...choices: [string, () => void][]): void {
    this.notice.replaceChildren(
      el(
        "div",
        { class: "alert alert-warning", role: "alert" },
        el("p", {}, text),
        ...choices.map(([key, act]) => el("button", { type: "button", class: "btn btn-sm btn-outline-secondary", onclick: act }, say(key))),
      ),
    );
  }
}
