import "@hotwired/turbo";
import "../styles/site.scss";
import { keepFormsHonest } from "./forms";
import { letDiagramsMove } from "./diagram";
import { showPhotos } from "./photos";

// Turbo swaps the body on each visit, so everything is wired on its load event, which also fires for the first page.
document.addEventListener("turbo:load", () => {
  keepFormsHonest(document);
  letDiagramsMove(document);
  showPhotos(document);
});
document.addEventListener("turbo:frame-load", (event) => {
  const frame = event.target;
  if (frame instanceof HTMLElement) {
    keepFormsHonest(frame);
    showPhotos(frame);
  }
});
