/** Buttons to copy and print a receipt; they are hidden where the browser cannot do it, so that no button does nothing. */
export function offerReceipt(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.onclick = () => void copy(button);
  }

  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-print]")) {
    button.hidden = false;
    button.onclick = () => window.print();
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(button.dataset.copy ?? "");
  } catch {
    return;
  }

  const said = document.createElement("span");
  said.setAttribute("role", "status");
  said.className = "copied";
  button.parentElement?.querySelector(".copied")?.remove();
  button.after(said);
  said.textContent = button.dataset.copied ?? "";
}
