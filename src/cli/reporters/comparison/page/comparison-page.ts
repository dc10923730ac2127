import { createHash } from "node:crypto";
import { pageScript, pageStyle } from "../../../../page/comparison-page.generated.ts";
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
  const title = `${data.a.title} · ${data.b.title}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${htmlText(title)} – ${htmlText(heading)}</title>
<style>${pageStyle}</style>
</head>
<body>
<div id="app"><noscript>${htmlText(needsScript)}</noscript></div>
<script type="application/json" id="data">${jsonForScript(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

function contentSecurityPolicy(): string {
  const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [
    "default-src 'none'",
    `script-src ${hashOf(pageScript)}`,
    `style-src ${hashOf(pageStyle)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
