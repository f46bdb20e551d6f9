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

/** Asks the server for the form with the answers so far and puts the fields in place, keeping the focus where it was. */
async function redraw(trigger: HTMLElement): Promise<void> {
  const form = trigger.closest("form");
  const fields = form?.querySelector<HTMLElement>("[data-fields]");
  const address = form?.dataset.redrawAddress;
  if (!form || !fields || !address) {
    return;
  }

  const answers = new FormData(form);
  if (trigger instanceof HTMLButtonElement) {
    answers.set(trigger.name, trigger.value);
  }

  for (const [name, value] of [...answers]) {
    if (value instanceof File) {
      answers.delete(name);
    }
  }

  const response = await fetch(address, { method: "POST", body: answers, headers: { Accept: "text/html" } });
  if (!response.ok) {
    return;
  }

  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector<HTMLElement>("[data-fields]");
  if (!fresh) {
    return;
  }

  const focused = document.activeElement?.id;
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
  } else if (focused) {
    document.getElementById(focused)?.focus();
  }
}
