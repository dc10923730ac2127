import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { call } from "../cli/call.ts";
import { makeFolder } from "../cli/folder.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { HERE, THERE } from "./plans.ts";

const reason =
  browserPath === null ? " (skipped: no Chromium installed; apt-get install chromium, or set CHROMIUM)" : "";

describe.skipIf(browserPath === null)(`the page of a comparison in a browser${reason}`, () => {
  let browser: Browser;
  /** What the page said or asked for that it must not. */
  const trouble: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** The page, made once for each language. */
  const pages = new Map<string, Promise<string>>();
  const makePage = async (language: string, added: string, options: string[]): Promise<string> => {
    const cwd = makeFolder({ "here.txt": HERE + added, "there.txt": THERE });
    const line = ["diff", "here.txt", "there.txt", "--format", "html", "--lang", language, ...options];
    return (await call(line, { cwd })).stdout;
  };

  /** Opens it from disk. */
  async function open(language = "en", width = 1280, added = "", only = ""): Promise<Page> {
    const key = [language, added, only].join("\n");
    const html = pages.get(key) ?? makePage(language, added, only === "" ? [] : only.split(" "));
    pages.set(key, html);
    const file = join(makeFolder(), "comparison.html");
    writeFileSync(file, await html);
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.setDefaultTimeout(5000);
    onTestFinished(() => page.close());
    page.on("console", (message) => trouble.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => trouble.push(error.message));
    page.on("request", (request) => {
      if (!/^(?:file|data):/.test(request.url())) trouble.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  const rowsOf = (page: Page): Promise<number> => page.locator("#indicators tbody tr").count();

  /** Links within the page that lead nowhere. */
  const listDeadLinks = (page: Page): Promise<string[]> =>
    page.$$eval("a[href]", (links) =>
      links.map((each) => each.getAttribute("href") ?? "").filter((href) => !document.getElementById(href.slice(1))),
    );

  const headings = (page: Page): Promise<string[]> => page.locator("#sections article h4").allInnerTexts();

  it("filters, by click and by key", async () => {
    const page = await open();
    expect(await page.locator("[role=status]").textContent()).toBe("4 of 4 indicators · 6 of 6 sections");
    await page.locator("[data-filter=stricter]").click();
    expect(await rowsOf(page)).toBe(1);
    await page.locator("[data-filter=onlyB]").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("[data-filter=onlyB]").getAttribute("aria-pressed")).toBe("true");
    expect(await rowsOf(page)).toBe(1);
    expect(await headings(page)).toEqual([expect.stringContaining("四、教育")]);
    await page.locator("[data-filter=bodies]").click();
    expect(await page.locator("#indicators table").count()).toBe(0);
    expect(await headings(page)).toContainEqual(expect.stringContaining("二、检测"));
    await page.locator(".toolbar select").selectOption("科技");
    expect(await headings(page)).toEqual([
      expect.stringContaining("二、检测"),
      expect.stringContaining("二、检测服务"),
    ]);
  });

  it("sorts the indicators", async () => {
    const page = await open();
    const header = page.locator("th.column-a button");
    const valuesOfA = (): Promise<string[]> =>
      page.locator("#indicators tbody tr td:nth-child(2) .value").allInnerTexts();
    await header.click();
    expect(await valuesOfA()).toEqual(["12家", "90分", "≥ 95%"]);
    await header.click();
    expect(await valuesOfA()).toEqual(["≥ 95%", "90分", "12家"]);
    expect(await page.locator("th[aria-sort=descending]").textContent()).toMatch(/^\s*A/);
  });

  it("shows the source of a number in one click, and Escape leaves it", async () => {
    const page = await open();
    const mark = page.locator("button.mark.tone-b").first();
    await mark.click();
    const dialog = page.locator("dialog[open]");
    expect(await dialog.locator("mark").allTextContents()).toEqual([
      expect.stringMatching(/\d/),
      expect.stringMatching(/\d/),
    ]);
    expect(await dialog.locator(".line").allTextContents()).toEqual([
      expect.stringMatching(/^line \d+$/),
      expect.stringMatching(/^line \d+$/),
    ]);
    await page.keyboard.press("Escape");
    expect(await dialog.count()).toBe(0);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("leads from a section to its partner", async () => {
    const page = await open();
    const link = page.locator(".section.link a").first();
    const target = await link.getAttribute("href");
    await link.click();
    expect(await page.evaluate(() => location.hash)).toBe(target);
    expect(await page.locator(".section:target").isVisible()).toBe(true);
    expect(await listDeadLinks(page)).toEqual([]);
  });

  it("leads from an indicator to its section where that is shown", async () => {
    const page = await open();
    const links = page.locator("#indicators td small a");
    expect(await links.count()).toBeGreaterThan(0);
    const target = await links.first().getAttribute("href");
    await links.first().click();
    expect(await page.evaluate(() => location.hash)).toBe(target);
    expect(await page.locator(".section:target").isVisible()).toBe(true);
    for (const filter of ["all", "stricter", "onlyA", "onlyB"]) {
      await page.locator(`[data-filter=${filter}]`).click();
      expect(await listDeadLinks(page), filter).toEqual([]);
    }
  });

  it.each([
    ["", "sections", "the sections are what is far below"],
    ["--only targets", "indicators", "there are no sections"],
    ["--only sections", "sections", "there are no indicators"],
  ])("%s: the skip link leads to the %s, as %s", async (only, id) => {
    const page = await open("en", 1280, "", only);
    expect(await page.locator(".skip").getAttribute("href")).toBe(`#${id}`);
    expect(await listDeadLinks(page)).toEqual([]);
  });

  it("names the cell of the earlier date on a narrow screen, and only where there is one", async () => {
    const page = await open("en", 390);
    const labels = await page.$$eval("#indicators tbody td:last-child", (cells) =>
      cells.map((cell) => [cell.textContent !== "", getComputedStyle(cell, "::before").content !== "none"]),
    );
    expect(labels).toContainEqual([true, true]);
    expect(labels.filter(([filled, labelled]) => filled !== labelled)).toEqual([]);
  });

  it("prints who answers in full, and folds it again", async () => {
    const page = await open();
    const countOpen = (): Promise<number> => page.locator("details[open]").count();
    expect(await countOpen()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await countOpen()).toBe(await page.locator("details").count());
    expect(await countOpen()).toBeGreaterThan(0);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await countOpen()).toBe(0);
  });

  it.each([1280, 390])("is no wider than a screen of %d pixels", async (width) => {
    const page = await open("en", width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it("speaks Chinese, and prints without its controls", async () => {
    const page = await open("zh");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    expect(await page.locator("[data-filter=onlyA]").textContent()).toMatch(/仅甲有/);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".toolbar").isVisible()).toBe(false);
    expect(await page.locator("#sections .row").first().isVisible()).toBe(true);
  });

  it("runs nothing that a document says", async () => {
    const hostile = '<img src=x onerror="window.hacked=1"></script><script>window.hacked=1</script>';
    const page = await open("en", 1280, hostile);
    expect(await page.locator("#sections").textContent()).toContain("window.hacked=1");
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect(await page.locator("#app img, #app script").count()).toBe(0);
  });

  it("says nothing on the console and asks for nothing", () => {
    expect(trouble).toEqual([]);
  });
});
