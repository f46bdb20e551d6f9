import "@hotwired/turbo";
import "../styles/site.scss";
import { countCharacters } from "./counter";
import { keepFormsHonest } from "./forms";
import { letDiagramsMove } from "./diagram";
import { showPhotos } from "./photos";
import { offerReceipt } from "./receipt";
import { sayNotSent } from "./unsent";

function wire(): void {
  keepFormsHonest(document);
  letDiagramsMove(document);
  showPhotos(document);
  countCharacters(document);
  offerReceipt(document);
}

// The load event fires for the first page and after visits; the answer to a refused form is rendered without a visit.
document.addEventListener("turbo:load", wire);
document.addEventListener("turbo:render", wire);
// A page is kept for going back to without what listens to it, so it must not say that something does.
document.addEventListener("turbo:before-cache", () => {
  for (const wired of document.querySelectorAll<HTMLElement>("[data-wired]")) {
    delete wired.dataset.wired;
  }

  for (const counter of document.querySelectorAll("textarea + .counter")) {
    counter.remove();
  }
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
