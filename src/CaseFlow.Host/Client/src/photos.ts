/** Shows small pictures of the chosen photos and says when there are too many; the server checks again. */
export function showPhotos(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>("input[type=file][data-photos]")) {
    if (input.dataset.wired) {
      continue;
    }

    input.dataset.wired = "1";
    input.addEventListener("change", () => preview(input));
  }
}

function preview(input: HTMLInputElement): void {
  const place = document.getElementById(`${input.id}-preview`);
  if (!place) {
    return;
  }

  for (const image of place.querySelectorAll("img")) {
    URL.revokeObjectURL(image.src);
  }

  place.replaceChildren();
  const files = [...(input.files ?? [])];
  const most = Number(input.dataset.photos);
  input.setCustomValidity(files.length > most ? (input.dataset.tooMany ?? "") : "");
  input.reportValidity();
  for (const file of files.slice(0, most)) {
    const image = document.createElement("img");
    image.src = URL.createObjectURL(file);
    image.alt = file.name;
    image.width = 72;
    image.height = 72;
    place.append(image);
  }
}
