/** Paper has nothing to click: what is folded on the screen is open while it prints, and folded again after. */
export function openDetailsForPrint(page: Window): void {
  let opened: HTMLDetailsElement[] = [];
  page.addEventListener("beforeprint", () => {
    opened = [...page.document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const each of opened) each.open = true;
  });
  page.addEventListener("afterprint", () => {
    for (const each of opened) each.open = false;
    opened = [];
  });
}
