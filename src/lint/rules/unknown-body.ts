import { defineRule } from "../define-rule.ts";

/** `市低空专班` : a body whose function is not known. */
export const unknownBody = defineRule({
  id: "unknown-body",
  group: "responsibilities",
  level: "info",
  summary: { en: "A responsible body whose function is not known.", zh: "责任单位的职能未知。" },
  why: {
    en: "It cannot be compared with bodies of other places; or its name is damaged, or is none.",
    zh: "无法与其他地区的单位比较；也可能名称有误，或并非单位。",
  },
  messages: { found: { en: "The function of “{name}” is not known.", zh: "“{name}”的职能未知。" } },
  suggestion: {
    en: "Check the name; if it is right, add it to bodies in gangmu.config.yaml.",
    zh: "请核对名称；如无误，可在 gangmu.config.yaml 的 bodies 中补充。",
  },
  examples: [
    { text: "云溪市服务方案\n一、任务\n建设起降网络。(市低空专班牵头,市商务局配合)\n", found: ["市低空专班"] },
    { text: "云溪市服务方案\n一、任务\n推进放心消费。(市商务局牵头)\n", found: [] },
  ],
  checkFacts({ document: { responsibilities } }, tell) {
    const told = new Set<string>();
    for (const { id, units } of responsibilities)
      for (const { name, function: known, generic, span } of units) {
        if (known !== null || generic || span === null || told.has(name)) continue;
        told.add(name);
        tell({ span, fact: id, data: { name } });
      }
  },
});
