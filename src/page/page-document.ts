/** The parts of a page; everything but `data` and `policy` is text that is escaped already. */
export interface PageParts {
  language: string;
  title: string;
  needsScript: string;
  /** JSON that may stand in a script element. */
  data: string;
  script: string;
  style: string;
  policy: string;
}

/** A page that holds all that it needs. */
export function writePage({ language, title, needsScript, data, script, style, policy }: PageParts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<div id="app"><noscript>${needsScript}</noscript></div>
<script type="application/json" id="data">${data}</script>
<script>${script}</script>
</body>
</html>
`;
}

/**
 * What a page may do: run the one script and use the one style sheet that are in it, told by their hashes, and ask for
 * nothing from anywhere. The icon is an empty one, as browsers ask for one otherwise.
 *
 * @param hashes SHA-256 in base64
 */
export function contentSecurityPolicy(hashes: { script: string; style: string }): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${hashes.script}'`,
    `style-src 'sha256-${hashes.style}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
