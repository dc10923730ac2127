import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const habits = readdirSync(join(root, "docs/habits"));
const rulePages = readdirSync(join(root, "docs/rules"));

/** Pages for people, below the root. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
  ...habits.map((name) => `docs/habits/${name}`),
  ...rulePages.map((name) => `docs/rules/${name}`),
];

it.each(pages)("links of %s lead somewhere", (path) => {
  const dead = listLinks(path).filter((link) => !leadsSomewhere(link, path));
  expect(dead).toEqual([]);
});

it("every habit is in the index", () => {
  const linked = listLinks("docs/habits/README.md").filter((link) => habits.includes(link));
  expect(linked.sort()).toEqual(habits.filter((name) => name !== "README.md").sort());
});

function listLinks(path: string): string[] {
  return [...readProse(path).matchAll(/\]\(([^()\s]{1,200})\)/g)].map(([, link]) => link);
}

/** The page without its blocks. */
function readProse(path: string): string {
  return readFileSync(join(root, path), "utf8").replace(/^```[\s\S]*?^```$/gm, "");
}

function leadsSomewhere(link: string, from: string): boolean {
  if (/^https?:/.test(link)) return true;
  const [path, anchor] = link.split("#");
  const target = path === "" ? from : join(dirname(from), path);
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || listAnchors(target).includes(decodeURIComponent(anchor));
}

/** What GitHub makes of headings: `## Metadata (文件信息)` → `metadata-文件信息`. */
function listAnchors(path: string): string[] {
  const headings = [...readProse(path).matchAll(/^#{1,6} (.{1,200})$/gm)].map(([, heading]) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
