import { createHash } from "node:crypto";
import { pageScript, pageStyle } from "../../../../page/comparison-page.generated.ts";
import { contentSecurityPolicy, writePage } from "../../../../page/page-document.ts";
import type { Look } from "../../look.ts";
import type { ComparisonView } from "../comparison-view.ts";
import { htmlText } from "./html-text.ts";
import { jsonForScript } from "./json-for-script.ts";
import { makePageData } from "./page-content.ts";

/**
 * A comparison as one self-contained page: it opens from disk and asks for nothing. What the documents say is in it as
 * data alone; the content security policy lets nothing run but the one script and the one style sheet, by their hashes.
 */
export function formatComparisonPage(view: ComparisonView, { words }: Look): string {
  const data = makePageData(view, words);
  const { language, heading, needsScript } = data.words;
  return writePage({
    language,
    title: htmlText(`${data.a.title} · ${data.b.title} – ${heading}`),
    needsScript: htmlText(needsScript),
    data: jsonForScript(data),
    script: pageScript,
    style: pageStyle,
    policy: contentSecurityPolicy({ script: hashOf(pageScript), style: hashOf(pageStyle) }),
  });
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
