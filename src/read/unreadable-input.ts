/** Why an input could not be read as text. */
export type UnreadableCode = "binary" | "pdf" | "zip" | "ole" | "rtf" | "html" | "unknown-encoding";

const MESSAGES: Readonly<Record<UnreadableCode, string>> = {
  binary: "This is a binary file, not text. Give the policy as a text file.",
  pdf: "This is a PDF file. Save its text first, for example with `pdftotext -layout file.pdf file.txt`, and give that.",
  zip: "This is a .docx, .xlsx or other zip file. Save the document as plain text (UTF-8) in its own program and give that.",
  ole: "This is a .doc, .wps or .xls file. Save the document as plain text (UTF-8) in its own program and give that.",
  rtf: "This is an RTF file. Save the document as plain text (UTF-8) in its own program and give that.",
  html: "This is an HTML page. Save the text of the article as plain text (UTF-8) and give that.",
  "unknown-encoding":
    "The text is in no encoding that is read: UTF-8, UTF-16, GB18030 (GBK) and Big5 are. Name its encoding if it is one of these, or convert it first, for example with `iconv -f ENCODING -t UTF-8 file.txt`.",
};

/** An input that is no text this program reads. The only error that an input, however bad, may cause. */
export class UnreadableInputError extends Error {
  override readonly name = "UnreadableInputError";
  /** What it is instead; stable, to be switched on. */
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode) {
    super(MESSAGES[code]);
    this.code = code;
  }
}
