import { describe, expect, it } from "vitest";
import { statementsIn } from "./reading-of.ts";

type Row = readonly [text: string, statement: string, reason: string];

const labelled: Row[] = [
  ["(牵头单位:市科技局;责任单位:市经信局、市发改委)", "L 市科技局 · r 市经信局 · r 市发改委", "two labels"],
  ["(牵头单位:市住建局)", "L 市住建局", "one label"],
  ["(牵头单位:省水利厅,配合单位:省财政厅)", "L 省水利厅 · c 省财政厅", "comma between labels"],
  ["〔责任单位:市税务局、人行赣州市中支等〕", "r 市税务局 · r 人行赣州市中支 · …", "tortoise-shell brackets"],
  ["【责任单位:市教育局】", "r 市教育局", "lenticular brackets"],
  ["[责任单位:市商务局,各县(市)区人民政府]", "r 市商务局 · r 各县(市)区人民政府", "square brackets"],
  ["(责任单位:市发展改革委(牵头)、市财政局)", "L 市发展改革委 · r 市财政局", "a role behind a name"],
  ["(5月底取得成效,牵头考核单位:市审批服务局)", "L 市审批服务局", "something before the label"],
  ["(牵头领导:张三;牵头单位:市教育局;责任人:李四)", "L 市教育局", "persons are no units"],
  ["(牵头单位:市发改委,时限要求:2023年底)", "L 市发改委", "a time behind the list"],
  ["(主要责任单位:市教育局;次要责任单位:市财政局)", "r 市教育局 · r 市财政局", "qualified labels"],
  ["(责任单位:各县区政府、辽源高新区管委会按职责分工负责)", "r 各县区政府 · r 辽源高新区管委会", "label and verb"],
  ["(责任处室:法规处;协同单位:市档案馆)", "r 法规处 · c 市档案馆", "within one department"],
  ["(主办单位:市妇联;协办单位:团市委)", "L 市妇联 · c 团市委", "主办, 协办"],
];

const verbs: Row[] = [
  ["(市农业农村局、市卫生健康委按职责分工负责)", "r 市农业农村局 · r 市卫生健康委", "按职责分工负责"],
  ["(省水利厅、省能源局按照职责分工负责)", "r 省水利厅 · r 省能源局", "按照"],
  ["(市市场监管局负责)", "r 市市场监管局", "负责"],
  ["(市A局牵头,市B局、市C局按职责分工负责)", "L 市A局 · r 市B局 · r 市C局", "牵头 and the rest"],
  ["(省生态环境厅牵头,工业和信息化厅参与)", "L 省生态环境厅 · c 工业和信息化厅", "参与"],
  ["(市科技局牵头;市财政局配合)", "L 市科技局 · c 市财政局", "semicolon"],
  ["〔市级相关部门(单位)牵头、各区市县政府负责〕", "L 市级相关部门(单位) · r 各区市县政府", "、 between verbs"],
  ["(市科技局会同市财政局负责)", "r 市科技局 · c 市财政局", "会同"],
  ["(市科技局牵头会同市财政局、市教育局落实)", "L 市科技局 · c 市财政局 · c 市教育局", "牵头会同"],
  ["(由市教育局牵头负责,各学校具体落实)", "L 市教育局 · r 各学校", "由, and a school beside a body"],
  ["(市财政局负责资金保障,市人社局负责培训)", "r 市财政局 · r 市人社局", "verbs with their objects"],
  ["(综合处负责,完成时限:2023年6月)", "r 综合处", "an office of one department, and a time"],
  ["(市财政局负责,2025年底前完成)", "r 市财政局", "a time is no body"],
  ["(天津港集团负责)", "r 天津港集团", "a company named in a statement of its own"],
  ["(各相关部门按职责分工负责)", "r 各相关部门", "a kind of body alone is one"],
];

const bare: Row[] = [
  ["(市发改委、市司法局,各区、县(市)政府)", "r 市发改委 · r 市司法局 · r 各区、县(市)政府", "a bare list"],
  [
    "〔州商务局、州税务局等州级有关部门(单位)〕",
    "r 州商务局 · r 州税务局 · r 州级有关部门(单位) · …",
    "等 with a level",
  ],
];

describe("a bracket behind its task", () => {
  it.each([...labelled, ...verbs, ...bare])("%s → %s: %s", (bracket, statement) => {
    expect(statementsIn([`加强监管。${bracket}`])).toEqual([statement]);
  });

  it("makes a statement of each bracket of a paragraph", () => {
    const text = "推行绿色设计。(市工信局、各区政府按职责分工负责)推行清洁生产。(市生态环境局负责)";
    expect(statementsIn([text])).toEqual(["r 市工信局 · r 各区政府", "r 市生态环境局"]);
  });
});

const nothing: readonly (readonly [string, string])[] = [
  ["支持开发区(园区)建设。", "a synonym"],
  ["纳入市委党校(青岛行政学院)教学内容。", "the other name of a body"],
  ["(党委领导、政府负责、社会协同)", "a slogan"],
  ["加强监管。(企业负责)", "no body is named"],
  ["加强监管。(建设单位、施工单位落实)", "parties to a contract"],
  ["落实首台(套)政策。(含技工院校)", "an aside"],
  ["加强监管。(咨询电话:12345)", "another label"],
  ["加强监管。(牵头单位:", "a bracket that never closes and a label without a list"],
];

it.each(nothing)("reads nothing from %s: %s", (text) => {
  expect(statementsIn([text])).toEqual([]);
});

it("tells where the statement and its names stand in the source", () => {
  const text = "加强监管 。( 牵头单位：市科 技局 ;责任单位：市经信局)";
  expect(statementsIn([text])).toEqual(["L 市科技局 · r 市经信局"]);
});
