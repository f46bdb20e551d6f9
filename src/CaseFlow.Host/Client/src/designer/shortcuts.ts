import { el, say } from "../drafting/page";

const keys: [keys: string, text: string][] = [
  ["A", "append"], ["N", "create"], ["R", "replace"], ["E", "rename"], ["Enter", "properties"], ["T", "connect"], ["Delete", "remove"],
  ["Ctrl+Z", "undo"], ["Ctrl+Y", "redo"], ["Ctrl+C / Ctrl+V", "copy"], ["Ctrl+A", "all"], ["Ctrl+F", "find"],
  ["← → ↑ ↓", "move"], ["Shift+← → ↑ ↓", "moveFar"], ["Ctrl+← → ↑ ↓", "pan"], ["+ − 0", "zoom"], ["H L S C", "tools"], ["Esc", "cancel"], ["?", "help"],
];

/** The list of keys, as a dialog. */
export function shortcutDialog(): HTMLDialogElement {
  const dialog = el(
    "dialog",
    { class: "designer-dialog", "aria-labelledby": "shortcuts-head" },
    el("h2", { id: "shortcuts-head" }, say("designer.keys")),
    el("p", {}, say("designer.keysHelp")),
    el("dl", { class: "key-list" }, ...keys.flatMap(([key, text]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, say(`designer.key.${text}`))])),
    el("form", { method: "dialog" }, el("button", { class: "btn btn-primary" }, say("designer.close"))),
  );
  return dialog;
}
