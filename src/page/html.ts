import { html as parse } from "htm/preact";
import type { VNode } from "preact";

/** Markup as a tagged template; what is put in is text, never markup. Each template here has one element at its top. */
export const html = parse as (strings: TemplateStringsArray, ...values: unknown[]) => VNode;
