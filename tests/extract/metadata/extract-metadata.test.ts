import { describe, expect, it } from "vitest";
import { extractMetadata } from "../../../src/extract/metadata/extract-metadata.ts";
import type { MetadataDraft } from "../../../src/extract/metadata/metadata-draft.ts";
import { planReading } from "../plan-reading.ts";

const body =
  "一、主要目标\n(一)提升质量。到2025年,全市质量水平进一步提高。\n二、组织保障\n加强组织领导,狠抓工作落实,强化督导评估。";

function metadataOf(...head: string[]): MetadataDraft {
  const text = `${head.join("\n")}\n${body}`;
  return ofText(text);
}

function ofText(text: string): MetadataDraft {
  return extractMetadata(planReading(text));
}

const noticeTitle = "荆州市人民政府办公室关于印发荆州市质量强市建设实施方案的通知";
const title = "荆州市质量强市建设实施方案";
const recipients = "各县、市、区人民政府,荆州经开区,市政府各部门:";
const transmission = "《荆州市质量强市建设实施方案》已经市人民政府同意,现印发给你们,请认真贯彻落实。";
const notice = [
  noticeTitle,
  "荆政办发〔2023〕12号",
  recipients,
  transmission,
  "荆州市人民政府办公室",
  "2023年12月29日",
];

describe("extractMetadata", () => {
  it("reads a notice and the plan that it covers", () => {
    const { ranges, ...metadata } = metadataOf(...notice, title);
    expect(metadata).toEqual({
      title,
      noticeTitle,
      documentType: "实施方案",
      documentNumber: "荆政办发〔2023〕12号",
      issuers: ["荆州市人民政府办公室"],
      recipients: ["各县、市、区人民政府", "荆州经开区", "市政府各部门"],
      region: { name: "荆州市", level: "city", code: "421000", province: "湖北省" },
      dateIssued: "2023-12-29",
      datePublished: null,
      period: null,
      effective: null,
    });
    expect(Object.keys(ranges).sort()).toEqual(
      [
        "dateIssued",
        "documentNumber",
        "documentType",
        "issuers",
        "noticeTitle",
        "recipients",
        "region",
        "title",
      ].sort(),
    );
  });

  it("points to where each field stands", () => {
    const text = `${[...notice, title].join("\n")}\n${body}`;
    const { ranges } = ofText(text);
    expect(text.slice(...ranges.documentNumber)).toBe("荆政办发〔2023〕12号");
    expect(text.slice(...ranges.dateIssued)).toBe("2023年12月29日");
    expect(text.slice(...ranges.issuers)).toBe("荆州市人民政府办公室");
    expect(text.slice(...ranges.recipients)).toBe("各县、市、区人民政府,荆州经开区,市政府各部门");
  });

  it("has nothing to say of nothing", () => {
    const empty = ofText("");
    expect(Object.values(empty).filter((value) => value !== null && Object.keys(value).length > 0)).toEqual([]);
  });
});

/** The lines before the body, the fields that matter, and why. */
type Row = readonly [reason: string, head: readonly string[], fields: Partial<MetadataDraft>];

const rows: Row[] = [
  [
    "one title is whole, 的通知 included",
    [
      "山东省人民政府办公厅关于推动城乡建设绿色发展若干措施的通知",
      "(鲁政办发〔2022〕7号)",
      "各市人民政府,省政府各部门:",
    ],
    {
      title: "山东省人民政府办公厅关于推动城乡建设绿色发展若干措施的通知",
      noticeTitle: null,
      documentType: "通知",
      documentNumber: "鲁政办发〔2022〕7号",
      issuers: ["山东省人民政府办公厅"],
    },
  ],
  [
    "a headline's 印发 is no part of the title, who issues stands before it",
    [
      "省委省政府印发关于深化质量强省建设的实施意见",
      "贵州省推动发展,根据《贵州省规划纲要》,结合我省实际,制定本实施意见。",
    ],
    {
      title: "关于深化质量强省建设的实施意见",
      issuers: ["省委", "省政府"],
      region: { name: "贵州省", level: "province", code: "520000", province: "贵州省" },
    },
  ],
  [
    "joint issuers stand apart on one line over the title, in a city that the table of divisions does not have",
    ["云溪市人民政府 云溪市财政局", "关于开展质量提升行动的通知", "各区人民政府:"],
    {
      title: "云溪市人民政府云溪市财政局关于开展质量提升行动的通知",
      issuers: ["云溪市人民政府", "云溪市财政局"],
      region: { name: "云溪市", level: "city", code: null, province: null },
    },
  ],
  [
    "on a line each, a county",
    ["中共云溪县委", "云溪县人民政府", "关于开展质量提升行动的通知", "各乡人民政府:"],
    {
      issuers: ["中共云溪县委", "云溪县人民政府"],
      region: { name: "云溪县", level: "county", code: null, province: null },
    },
  ],
  [
    "a single name may have gaps inside",
    ["云溪市人民政府 办公室", "关于开展质量提升行动的通知"],
    { issuers: ["云溪市人民政府办公室"] },
  ],
  [
    "an unknown place as a title begins, whose government the text names",
    ["云溪市质量强市建设方案", "云溪市人民政府负责本方案的实施。"],
    { region: { name: "云溪市", level: "city", code: null, province: null } },
  ],
  [
    "what ends like a place is none",
    ["经济开发区管理委员会关于开展质量强市行动的通知"],
    { issuers: ["经济开发区管理委员会"], region: null },
  ],
  [
    "a table is a document too",
    ["云溪市营商环境重点任务分工表"],
    { title: "云溪市营商环境重点任务分工表", documentType: "任务分工表" },
  ],
  [
    "square brackets become 〔〕",
    ["国务院办公厅关于强化稳就业举措的实施意见", "国办发[2020]6号"],
    { documentNumber: "国办发〔2020〕6号", issuers: ["国务院办公厅"] },
  ],
  [
    "a number in round brackets, full-width",
    ["市人民政府关于加快发展的意见", "荆政发（2024）5号"],
    { documentNumber: "荆政发〔2024〕5号" },
  ],
  [
    "number before the title on one line",
    ["邢政〔2012〕10号 《邢台市人民政府关于大力实施质量兴市战略的意见》"],
    { documentNumber: "邢政〔2012〕10号" },
  ],
  [
    "a cited number is not the document's",
    ["上海市碳达峰实施方案", "根据《国务院关于碳达峰的意见》(国发〔2021〕33号),制定本方案。"],
    { documentNumber: null },
  ],
  [
    "发布时间 is the page's date",
    ["青岛市人民政府关于贯彻落实《质量强国建设纲要》的实施意见", "发布时间 :2023-09-12"],
    { datePublished: "2023-09-12", dateIssued: null },
  ],
  [
    "a bare date under a headline is the page's",
    ["宿州市人民政府关于加快质量强市建设的实施意见", "2023/2/24"],
    { datePublished: "2023-02-24", dateIssued: null },
  ],
  [
    "a date in brackets behind the title is the document's",
    ["6. 赣州市人民政府办公室关于印发赣州市优化营商环境工作方案的通知（2023年5月10日）", "赣市府办字〔2023〕48号"],
    {
      title: "赣州市人民政府办公室关于印发赣州市优化营商环境工作方案的通知",
      dateIssued: "2023-05-10",
      documentNumber: "赣市府办字〔2023〕48号",
    },
  ],
  [
    "Chinese numerals in the date",
    [
      "邢台市人民政府关于印发邢台市质量工作方案的通知",
      recipients,
      "现将《邢台市质量工作方案》印发给你们,请认真贯彻执行。",
      "邢台市人民政府",
      "二〇一二年七月六日",
      "邢台市质量工作方案",
    ],
    { dateIssued: "2012-07-06", issuers: ["邢台市人民政府"], title: "邢台市质量工作方案" },
  ],
  [
    "a month has no day, and none is made up",
    ["内蒙古自治区“十四五”可再生能源发展规划", "内蒙古自治区能源局", "二〇二二年三月"],
    {
      dateIssued: null,
      issuers: ["内蒙古自治区能源局"],
      period: { start: "2021-01-01", end: "2025-12-31" },
      documentType: "规划",
    },
  ],
  [
    "joint issuers on their own lines and side by side",
    [
      "关于印发《山西省促进绿色消费实施方案》的通知",
      "晋发改就业发〔2022〕197号",
      "省级有关部门,各市发展和改革委员会:",
      "现印发给你们,请认真抓好贯彻落实。",
      "山西省发展和改革委员会 山西省工业和信息化厅",
      "山西省商务厅",
      "2022年5月23日",
      "山西省促进绿色消费实施方案",
    ],
    { issuers: ["山西省发展和改革委员会", "山西省工业和信息化厅", "山西省商务厅"], dateIssued: "2022-05-23" },
  ],
  [
    "without a signature the title tells who issues",
    [
      "梧州市人民政府印发关于建立经济体系实施方案的通知",
      recipients,
      "现将《关于建立经济体系实施方案》印发给你们,请认真贯彻执行。",
      "2022年3月8日",
      "关于建立经济体系实施方案",
    ],
    {
      issuers: ["梧州市人民政府"],
      dateIssued: "2022-03-08",
      region: { name: "梧州市", level: "city", code: "450400", province: "广西壮族自治区" },
    },
  ],
  [
    "the range of years behind a title belongs to it and is the period",
    ["贵州省绿色制造专项行动实施方案", "(2021—2025年)"],
    {
      title: "贵州省绿色制造专项行动实施方案(2021—2025年)",
      period: { start: "2021-01-01", end: "2025-12-31" },
      documentType: "实施方案",
    },
  ],
  [
    "a year in the title is the period",
    ["山东省绿色低碳转型2022年行动计划"],
    { period: { start: "2022-01-01", end: "2022-12-31" }, documentType: "行动计划" },
  ],
  [
    "the period of a cited plan is not the document's",
    ["荆州市人民政府关于贯彻落实《湖北省“十四五”质量规划》的实施意见"],
    { period: null },
  ],
  [
    "the State Council's documents govern the whole country",
    ["国务院关于印发“十四五”节能减排综合工作方案的通知"],
    { region: { name: "全国", level: "national", code: null, province: null } },
  ],
  [
    "a province goes by its short name too",
    ["关于支持广西新能源汽车推广应用的若干措施"],
    {
      region: { name: "广西壮族自治区", level: "province", code: "450000", province: "广西壮族自治区" },
      documentType: "若干措施",
    },
  ],
  [
    "a place within a title",
    ["严格能效约束推动海南省重点领域节能降碳技术改造实施方案"],
    { region: { name: "海南省", level: "province", code: "460000", province: "海南省" } },
  ],
  [
    "a file without line breaks",
    [
      "各县(市、区)人民政府,市直各部门:《广安市制造业企业行动方案》已经市政府常务会议审议通过,现印发给你们,请认真贯彻落实。广安市人民政府办公室2022年9月28日广安市制造业企业行动方案为贯彻落实省委部署,制定本方案。",
    ],
    { title: "广安市制造业企业行动方案", issuers: ["广安市人民政府办公室"], dateIssued: "2022-09-28" },
  ],
  [
    "a signature that the words before it run into",
    [
      "各县(市、区)人民政府:《广安市企业行动方案》已经市政府同意,现印发给你们,请认真贯彻落实。考核任务及标准广安市人民政府办公室2022年9月28日广安市企业行动方案为贯彻落实省委部署,制定本方案。",
    ],
    { issuers: ["广安市人民政府办公室"], dateIssued: "2022-09-28" },
  ],
];

describe("extractMetadata of", () => {
  it.each(rows)("%s", (_reason, head, fields) => {
    expect(metadataOf(...head)).toMatchObject(fields);
  });

  it("the notice that only an attachment names", () => {
    const tail =
      "本方案自2022年10月29日起施行,有效期4年。相关附件:广安府办规〔2022〕8号关于印发广安市企业行动方案的通知.pdf";
    const text = `各县(市、区)人民政府:《广安市企业行动方案》已经审议通过,现印发给你们。${body.replaceAll("\n", "")}${tail}`;
    expect(ofText(text)).toMatchObject({
      title: "广安市企业行动方案",
      noticeTitle: "关于印发广安市企业行动方案的通知",
      documentNumber: "广安府办规〔2022〕8号",
      effective: { from: "2022-10-29", to: "2026-10-28" },
    });
  });

  it("entry into force counted from the issue", () => {
    const text = `${[...notice, title].join("\n")}\n${body}\n本方案自印发之日起施行,有效期至2025年12月31日。`;
    expect(ofText(text).effective).toEqual({ from: "2023-12-29", to: "2025-12-31" });
  });

  it("the first of several notices", () => {
    const second = ["10.荆门市人民政府办公室关于印发荆门市质量强市方案的通知", "荆政办发〔2023〕3号", "各县人民政府:"];
    const text = [
      ...notice,
      title,
      body,
      ...second,
      "现将方案印发给你们。",
      "荆门市人民政府办公室",
      "2024年2月1日",
      "荆门市质量强市方案",
      body,
    ];
    expect(ofText(text.join("\n"))).toMatchObject({ issuers: ["荆州市人民政府办公室"], dateIssued: "2023-12-29" });
  });

  it("an index box", () => {
    const box = [
      "索引号:00817371-5/2025-00123",
      "发文机关:海南省卫生健康委员会",
      "成文日期:2025年05月15日",
      "文 号:琼健爱卫〔2025〕7号",
      "发布日期:2025年05月16日",
    ];
    expect(metadataOf(...box, "海南省将健康融入所有政策实施方案")).toMatchObject({
      issuers: ["海南省卫生健康委员会"],
      dateIssued: "2025-05-15",
      datePublished: "2025-05-16",
      documentNumber: "琼健爱卫〔2025〕7号",
    });
  });
});
