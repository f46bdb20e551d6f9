import { countCharacters } from "./counter";
import { showPhotos } from "./photos";

/**
 * Forms work without this module. With it, a second click cannot send a form twice, and a form whose fields depend on an answer
 * is drawn anew by the server, which alone evaluates the conditions.
 */
export function keepFormsHonest(root: ParentNode): void {
  for (const spare of root.querySelectorAll("[data-without-script]")) {
    spare.remove();
  }

  for (const form of root.querySelectorAll<HTMLFormElement>("form[method=post]")) {
    if (form.dataset.wired) {
      continue;
    }

    form.dataset.wired = "1";
    form.addEventListener("submit", (event) => {
      if (form.dataset.sending) {
        event.preventDefault();
        return;
      }

      form.dataset.sending = "1";
      form.setAttribute("aria-busy", "true");
    });
    form.addEventListener("turbo:submit-end", () => {
      delete form.dataset.sending;
      form.removeAttribute("aria-busy");
    });
  }

  for (const more of root.querySelectorAll<HTMLButtonElement>("button[data-more]")) {
    if (more.dataset.wired || !more.form?.dataset.redrawAddress) {
      continue;
    }

    more.dataset.wired = "1";
    more.addEventListener("click", (event) => {
      event.preventDefault();
      void redraw(more);
    });
  }

  for (const trigger of root.querySelectorAll<HTMLElement>("[data-redraws=true]")) {
    if (trigger.dataset.wired) {
      continue;
    }

    trigger.dataset.wired = "1";
    trigger.addEventListener("change", () => void redraw(trigger));
  }
}

/** How often each form was asked for; an answer that a later question overtook is dropped. */
const turns = new WeakMap<HTMLFormElement, number>();

/**
 * Asks the server for the form with the answers so far and puts the fields in place, keeping the focus where it was and what was
 * typed while the answer was under way. The fields are marked as busy meanwhile.
 */
async function redraw(trigger: HTMLElement): Promise<void> {
  const form = trigger.closest("form");
  const fields = form?.querySelector<HTMLElement>("[data-fields]");
  const address = form?.dataset.redrawAddress;
  if (!form || !fields || !address) {
    return;
  }

  const turn = (turns.get(form) ?? 0) + 1;
  turns.set(form, turn);
  fields.setAttribute("aria-busy", "true");
  const before = new FormData(form);
  try {
    const fresh = await ask(address, before, trigger);
    if (fresh && turns.get(form) === turn) {
      carryOver(before, new FormData(form), fresh);
      replace(fields, fresh, trigger);
    }
  } finally {
    if (turns.get(form) === turn) {
      fields.removeAttribute("aria-busy");
    }
  }
}

/** The fields as the server draws them for these answers; null when it does not answer. */
async function ask(address: string, answers: FormData, trigger: HTMLElement): Promise<HTMLElement | null> {
  const sent = new FormData();
  for (const [name, value] of answers) {
    if (!(value instanceof File)) {
      sent.append(name, value);
    }
  }

  if (trigger instanceof HTMLButtonElement) {
    sent.set(trigger.name, trigger.value);
  }

  const response = await fetch(address, { method: "POST", body: sent, headers: { Accept: "text/html" } });
  return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html").querySelector<HTMLElement>("[data-fields]") : null;
}

/** Puts what was answered since the question into the fresh fields. */
function carryOver(before: FormData, now: FormData, fresh: HTMLElement): void {
  for (const input of fresh.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>("input[name], textarea[name], select[name]")) {
    const answer = now.getAll(input.name);
    if (input.type === "file" || input.type === "hidden" || answer.join("\n") === before.getAll(input.name).join("\n")) {
      continue;
    }

    if (input instanceof HTMLInputElement && (input.type === "radio" || input.type === "checkbox")) {
      input.checked = answer.includes(input.value);
    } else {
      input.value = String(answer[0] ?? "");
    }
  }
}

function replace(fields: HTMLElement, fresh: HTMLElement, trigger: HTMLElement): void {
  const focused = document.activeElement;
  const caret = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.selectionStart : null;
  // A chosen file cannot be set by script, so inputs that hold files are carried over as they are.
  for (const old of fields.querySelectorAll<HTMLInputElement>("input[type=file]")) {
    const place = old.id ? fresh.querySelector(`#${CSS.escape(old.id)}`) : null;
    if (place && old.files?.length) {
      place.replaceWith(old);
      const preview = document.getElementById(`${old.id}-preview`);
      const freshPreview = fresh.querySelector(`#${CSS.escape(old.id)}-preview`);
      if (preview && freshPreview) {
        freshPreview.replaceWith(preview);
      }
    }
  }

  fields.replaceWith(fresh);
  keepFormsHonest(fresh);
  showPhotos(fresh);
  countCharacters(fresh);
  if (trigger instanceof HTMLButtonElement) {
    // The rows that were asked for come first, then the table itself.
    const table = document.getElementById(trigger.dataset.more ?? "");
    (table?.querySelector<HTMLElement>("[data-first-empty]") ?? table)?.focus();
  } else if (focused?.id) {
    const again = document.getElementById(focused.id);
    again?.focus();
    if (caret !== null && (again instanceof HTMLInputElement || again instanceof HTMLTextAreaElement)) {
      again.setSelectionRange(caret, caret);
    }
  }
}
