type Translation = readonly [pattern: RegExp, toChinese: (...groups: string[]) => string];

/** Commander says what is wrong with a call in English only; here is each thing that it can say of our commands. */
const TRANSLATIONS: readonly Translation[] = [
  [/^error: unknown option '(.{1,500}?)'/, (option) => `错误: 没有选项“${option}”`],
  [/^error: unknown command '(.{0,500}?)'/, (command) => `错误: 没有命令“${command}”`],
  [/^error: missing required argument '(.{1,80}?)'/, (argument) => `错误: 缺少参数“${argument}”`],
  [/^error: option '(.{1,80}?)' argument missing/, (option) => `错误: 选项“${option}”缺少取值`],
  [
    /^error: option '(.{1,80}?)' argument '(.{0,2000}?)' is invalid\. /s,
    (option, value) => `错误: 选项“${option}”的取值“${value}”无效。`,
  ],
  [
    /^error: command-argument value '(.{0,2000}?)' is invalid for argument '(.{1,80}?)'\. /s,
    (value, argument) => `错误: 参数“${argument}”的取值“${value}”无效。`,
  ],
  [
    /^error: too many arguments(?: for '(.{1,80}?)')?\. Expected (\d{1,9}) arguments? but got (\d{1,9})\./,
    (_, expected, got) => `错误: 参数过多，应为 ${expected} 个，实为 ${got} 个。`,
  ],
  [/Allowed choices are (.{1,500}?)\.$/m, (choices) => `可选：${choices.replaceAll(", ", "、")}。`],
  [/\(Did you mean (?:one of )?(.{1,500}?)\?\)$/m, (names) => `（是否想用 ${names.replaceAll(", ", "、")}？）`],
];

export function translateCallError(message: string): string {
  return TRANSLATIONS.reduce(
    (text, [pattern, toChinese]) => text.replace(pattern, (_, ...groups: string[]) => toChinese(...groups)),
    message,
  );
}
