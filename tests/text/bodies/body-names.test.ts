import { describe, expect, it } from "vitest";
import { builtInLexicon } from "../../../src/lexicon/index.ts";
import { bodyNames } from "../../../src/text/bodies/body-names.ts";

const names = bodyNames(builtInLexicon);

const functions: readonly (readonly [functionName: string | null, bodies: string])[] = [
  ["市场监管", "市市场监管局 市市场监督管理局 省市场监管局 市场监管总局 市市场监管委 市场监管部门 荆州市市场监管局"],
  ["工业和信息化", "市经信局 市工业和信息化局 工信 省工信厅 市经济信息化局 市经济和信息化委 市工业和信息化局"],
  ["质量技术监督", "质监 市质监局 市质监部门 省质量技术监督局"],
  ["发展改革", "市发改委 发展改革委 国家发展改革委 市发展和改革委员会 发展改革委(能源局) 发改"],
  ["自然资源", "市自然资源和规划局 市规划资源局 市国土资源局 市和区规划国土资源行政管理部门"],
  ["住房和城乡建设", "市住建局 市住房城乡建设局 市住房城乡建设委 市建委 建设"],
  ["人力资源和社会保障", "市人社局 省人力资源社会保障厅 市人力社保局 人社"],
  ["卫生健康", "市卫健委 市卫生健康委 卫生 市卫生计生委 市爱卫办"],
  ["文化和旅游", "市文旅局 市文化广电旅游局 市文广体旅局 市文化广播电视和旅游局 旅游"],
  ["水利", "市水利湖泊局 市水务管理局 水务 省水利厅"],
  ["农业农村", "市农业农村局 市农委 市委农办 农业"],
  ["应急管理", "市应急管理局 应急厅 市安监局 市政府应急办"],
  ["政务服务", "市行政审批局 市政务服务和大数据局 市审批服务管理局 省政务服务中心"],
  ["数据管理", "市大数据局 市政务数据局 省数据资源局"],
  ["金融监管", "市地方金融监管局 青岛银保监局 广安银保监分局 市政府金融办 银保监会"],
  ["人民银行", "人民银行青岛市中心支行 人行武汉分行 人行重庆营管部"],
  ["海关", "青岛海关 萧山机场海关 出入境检验检疫"],
  ["税务", "市税务局 国家税务总局佛山市税务局"],
  ["供电", "国网广安供电公司 贵州电网公司 电力"],
  ["港航", "天津港集团 省港航管理局"],
  ["铁路", "省铁路办 中国铁路上海局集团 中铁兰州局集团公司"],
  ["地方人民政府", "各县(市、区)人民政府 各县、市、区人民政府 各级政府 市政府 官渡区 各区 街道办事处"],
  ["开发区管理", "各功能区管委会 辽源高新区管委会 西海岸新区管委"],
  ["城市管理", "市城管局 市城市管理委 市综合行政执法局 市城乡管理局"],
  ["政府办公", "市政府办公室 省政府办公厅 市人民政府办公室"],
  ["机构编制", "市委编办 州委编办"],
  ["共青团", "团市委 共青团中央"],
  ["工会", "市总工会 全国总工会"],
  ["法院", "市中级人民法院 市高级人民法院 市中级法院"],
  [null, "市质量工作领导小组 市政府有关部门 宝武集团 市大健康办"],
];

describe("职能", () => {
  it.each(functions)("%s", (expected, bodies) => {
    const wrong = bodies.split(" ").filter((body) => names.functionOf(body) !== expected);
    expect(wrong.map((body) => `${body}: ${names.functionOf(body)}`)).toEqual([]);
  });
});

const kinds: readonly (readonly [kind: string | null, bodies: string])[] = [
  ["government", "各县(市、区)人民政府 各功能区管委会 官渡区 各区 有关区县 市政府"],
  ["department", "市财政局 省铁路办 市质量工作领导小组 人民银行天津分行 财政部 规划咨询委"],
  ["short", "质监 发改 市卫生健康 电力"],
  ["enterprise", "天津港集团 昆明交投公司"],
  ["actor", "相关企业 建设单位 行业协会"],
  ["group", "市直有关部门 市质量工作领导小组成员单位"],
  [null, "布局 全部 产业内部 市场格局 提升水平 建立健全领导小组 6月底完成 市长 创新联合体"],
];

describe("kinds", () => {
  it.each(kinds)("%s", (expected, bodies) => {
    const wrong = bodies.split(" ").filter((body) => names.kindOf(body) !== expected);
    expect(wrong.map((body) => `${body}: ${names.kindOf(body)}`)).toEqual([]);
  });
});

it.each([
  ["市政府有关部门", true],
  ["市质量工作领导小组成员单位", true],
  ["市财政局", false],
  ["各县(市、区)人民政府", false],
])("%s is a kind of body: %s", (name, generic) => {
  expect(names.isGeneric(name)).toBe(generic);
});
