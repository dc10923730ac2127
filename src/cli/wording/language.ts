export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language that a call asks for with `--lang`, needed before the commands are made; `en` where it says none,
 * whatever the locale, so that scripts see the same words everywhere.
 */
export function readLanguage(argv: readonly string[]): Language {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  const given = options.flatMap((argument, index) => {
    if (argument.startsWith("--lang=")) return [argument.slice("--lang=".length)];
    return argument === "--lang" ? [options[index + 1]] : [];
  });
  return LANGUAGES.find((language) => language === given.at(-1)) ?? "en";
}
