import { builtInLexicon, type Lexicon } from "../lexicon/index.ts";
import type { Range } from "../text/clean-text.ts";
import type { Block } from "./blocks.ts";
import { type DecodingFinding, decode } from "./decode.ts";
import type { Encoding } from "./encoding.ts";
import { findDeepLine } from "./markdown/find-deep-line.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { type MediaType, mediaTypeOf } from "./media-type.ts";
import { readPlainText } from "./plain-text.ts";

/** What is told of an input beside its content. */
export interface ReadOptions {
  /** Name of the encoding of bytes; found out unless given. */
  encoding?: string;
  /** Plain text or Markdown; told by the path unless given. */
  mediaType?: MediaType;
}

/** The document text, how it was read, and its blocks. */
export interface ReadSource {
  text: string;
  encoding: Encoding;
  mediaType: MediaType;
  blocks: Block[];
  findings: (DecodingFinding | LayoutFinding)[];
}

/** A layout that no reader of Markdown makes sense of; `range` is UTF-16 offsets of the text. */
export interface LayoutFinding {
  rule: "markdown-too-deep";
  severity: "warning";
  message: string;
  range: Range;
  suggestion: string;
}

/**
 * Reads an input into text and blocks: bytes are decoded, Markdown and plain text give the same blocks.
 *
 * @param path where the input came from: its ending tells Markdown
 * @param lexicon tells labels and lines of noise
 * @throws {UnreadableInputError} for bytes that are no text
 * @throws {RangeError} for an encoding that is not known
 */
export function readSource(
  input: string | Uint8Array,
  path: string | null,
  options: ReadOptions = {},
  lexicon: Lexicon = builtInLexicon,
): ReadSource {
  const { text, encoding, findings } = decode(input, options.encoding);
  const mediaType = options.mediaType ?? mediaTypeOf(path);
  const deep = mediaType === "text/markdown" ? findDeepLine(text) : null;
  if (mediaType === "text/markdown" && deep === null) {
    return { text, encoding, mediaType, blocks: readMarkdown(text, lexicon), findings };
  }
  const blocks = readPlainText(text, lexicon);
  return { text, encoding, mediaType: "text/plain", blocks, findings: deep ? [...findings, tooDeep(deep)] : findings };
}

function tooDeep(range: Range): LayoutFinding {
  return {
    rule: "markdown-too-deep",
    severity: "warning",
    message: "Unexpected line indented over 100 columns in Markdown, the file is read as plain text.",
    range,
    suggestion: "Indent the line less.",
  };
}
