import { readPlainText } from "../../src/read/plain-text.ts";

/** The blocks of a text as clean text, noise with its kind before it: `<page-mark> —3—`. */
export function blocksOf(text: string): string[] {
  return readPlainText(text).map(({ clean, noise }) => (noise === null ? clean.text : `<${noise}> ${clean.text}`));
}

/** Prose wrapped at 28 characters, as pages have it: what follows it is read as lines of a page. */
export const page = [
  "全市上下要深入学习贯彻质量强国建设纲要精神,把推动发展的",
  "立足点转到提高质量和效益上来,培育以技术、标准、品牌、质",
  "量、服务为核心的经济发展新优势,推动中国制造向中国创造转",
  "变、中国速度向中国质量转变、中国产品向中国品牌转变,坚定",
  "不移推进质量强市建设,为全面建设现代化城市提供质量支撑,",
  "不断满足人民群众对美好生活的需要。",
].join("\n");
