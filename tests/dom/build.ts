/** The first element of a piece of HTML, for the page of the test. Inert until it is put on the page. */
export function build(html: string): HTMLElement {
  const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error(`no element in ${html}`);
  return document.importNode(element, true);
}
