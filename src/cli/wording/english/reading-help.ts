/** What every command that reads texts says of its options. */
export const readingHelp = {
  encoding: "how the bytes are to be read, where gangmu takes them for something else: gb18030, big5, utf-16le …",
  maxBytes: "refuse inputs that are larger, as 500k or 64M",
  config: "file of your own words and names; unless given, gangmu.config.yaml here or above, up to the repository root",
  noConfig: "use no gangmu.config.yaml",
};

export const inputsHelp = "files, folders, globs, or - for stdin";
