import { shownText } from "../shown-text.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as XML 1.0 takes it; characters that it has not, be they escaped or not, are left out. */
export function xmlText(text: string): string {
  return shownText(text)
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

/**
 * An element with its attributes.
 *
 * @param children other elements, each on lines of its own below this one, or text that has been escaped
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] | string = [],
): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(String(value))}"`)].join(
    " ",
  );
  if (typeof children === "string") return `<${head}>${children}</${name}>\n`;
  if (children.length === 0) return `<${head}/>\n`;
  const body = children.join("").replace(/^(?=.)/gm, "  ");
  return `<${head}>\n${body}</${name}>\n`;
}
