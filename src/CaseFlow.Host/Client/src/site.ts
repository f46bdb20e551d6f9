import "@hotwired/turbo";
import "../styles/site.scss";
import { countCharacters } from "./counter";
import { keepFormsHonest } from "./forms";
import { letDiagramsMove } from "./diagram";
import { showPhotos } from "./photos";
import { offerReceipt } from "./receipt";
import { sayNotSent } from "./unsent";

// Turbo swaps the body on each visit, so everything is wired on its load event, which also fires for the first page.
document.addEventListener("turbo:load", () => {
  keepFormsHonest(document);
  letDiagramsMove(document);
  showPhotos(document);
  countCharacters(document);
  offerReceipt(document);
});
document.addEventListener("turbo:fetch-request-error", sayNotSent);
document.addEventListener("turbo:frame-load", (event) => {
  const frame = event.target;
  if (frame instanceof HTMLElement) {
    keepFormsHonest(frame);
    showPhotos(frame);
    countCharacters(frame);
  }
});
