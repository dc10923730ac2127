import { render } from "preact";
import { App } from "./app.ts";
import { html } from "./html.ts";
import type { PageData } from "./page-data.ts";
import { openDetailsForPrint } from "./print-details.ts";

const [data, place] = [document.getElementById("data"), document.getElementById("app")];

if (data && place) {
  const read: PageData = JSON.parse(data.textContent ?? "");
  place.textContent = "";
  render(html`<${App} data=${read} />`, place);
  openDetailsForPrint(window);
}
