/** Shows below a long text how many characters were written of how many; the server checks again. */
export function countCharacters(root: ParentNode): void {
  for (const area of root.querySelectorAll<HTMLTextAreaElement>("textarea[maxlength]")) {
    if (area.dataset.wired) {
      continue;
    }

    area.dataset.wired = "1";
    const count = document.createElement("div");
    count.className = "field-help counter";
    // Screen readers say the limit themselves; reading every stroke aloud would be noise.
    count.setAttribute("aria-hidden", "true");
    area.after(count);
    const show = () => {
      count.textContent = `${area.value.length} / ${area.maxLength}`;
    };
    area.addEventListener("input", show);
    show();
  }
}
