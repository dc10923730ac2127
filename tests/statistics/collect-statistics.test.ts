import { expect, it } from "vitest";
import { extractPolicy } from "../../src/index.ts";
import { collectStatistics } from "../../src/statistics/collect-statistics.ts";

const TEXTS = [
  "荆州市质量强市实施方案\n一、目标\n到2025年,合格率达到98%以上,建设示范点8个。(市市场监管局牵头,市财政局配合)\n",
  "荆州市人民政府关于质量工作的实施意见\n一、目标\n覆盖率达到60%。(市市场监督管理局负责)\n“十三五”以来,建成中心5个。\n2024年3月1日\n",
  "随便写的一段话\n",
];

function collect(texts: readonly string[]) {
  const collector = collectStatistics();
  for (const text of texts) collector.add(extractPolicy(text).document);
  return collector.finish();
}

it("counts documents, targets, units and numbers", () => {
  expect(collect(TEXTS)).toMatchObject({
    documents: {
      count: 3,
      byRegion: [
        { name: "荆州市", count: 2 },
        { name: null, count: 1 },
      ],
      byLevel: [
        { name: "city", count: 2 },
        { name: null, count: 1 },
      ],
    },
    targets: {
      count: 3,
      byUnit: [
        { name: "%", count: 2 },
        { name: "个", count: 1 },
      ],
    },
    responsibilities: {
      statements: 2,
      units: 3,
      byFunction: [
        { name: "市场监管", count: 2, roles: { lead: 1, responsible: 1, cooperating: 0 } },
        { name: "财政", count: 1, roles: { lead: 0, responsible: 0, cooperating: 1 } },
      ],
    },
  });
});

it("comes to the same in any order", () => {
  expect(collect(TEXTS.toReversed())).toEqual(collect(TEXTS));
});
