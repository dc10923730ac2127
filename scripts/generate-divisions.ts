import { writeFileSync } from "node:fs";
import { generatedDivisions } from "./generated-divisions.ts";

const { path, text } = generatedDivisions();
writeFileSync(new URL(`../${path}`, import.meta.url), text);
