/** Says that the network gave no answer. Without it a click that got lost looks like a page that does nothing; what was typed is still there. */
export function sayNotSent(): void {
  const notice = document.querySelector<HTMLTemplateElement>("template#not-sent")?.content.firstElementChild;
  const main = document.querySelector("main");
  if (notice && main && !main.querySelector(":scope > [data-not-sent]")) {
    main.prepend(notice.cloneNode(true));
    main.scrollIntoView();
  }
}
