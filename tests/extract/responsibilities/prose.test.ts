import { describe, expect, it } from "vitest";
import { statementsIn } from "./reading-of.ts";

type Row = readonly [text: string, statement: string, reason: string];

const assigning: Row[] = [
  ["此项工作由各级政府牵头负责,质监、发改等部门配合。", "L 各级政府 · c 质监 · c 发改 · …", "牵头 and 配合"],
  [
    "此项工作由各级政府牵头,发改、环保等部门负责,相关企业配合。",
    "L 各级政府 · r 发改 · r 环保 · c 相关企业 · …",
    "three roles",
  ],
  [
    "市质量与名牌战略领导小组负责质量兴市工作的实施,研究重大政策。",
    "r 市质量与名牌战略领导小组",
    "负责 and its object",
  ],
  ["各县(市、区)政府要对本地区质量振兴工作负总责,健全机构。", "r 各县(市、区)政府", "对…负总责"],
  ["市市场监管局负责承担推进规划落实工作,负责完善考核机制。", "r 市市场监管局", "one subject, two verbs"],
  ["市质量领导小组负责制定质量兴市考核办法。", "r 市质量领导小组", "负责制定 is no 负责制"],
  ["由市发展改革委承担联席会议具体工作。", "r 市发展改革委", "承担"],
  ["市财政局负责牵头落实补贴资金管理办法。", "L 市财政局", "负责牵头 leads"],
  ["由市市场监管局牵头、市公安局配合,开展专项整治。", "L 市市场监管局 · c 市公安局", "、 behind a verb"],
  ["由市市场监管局牵头,发展改革、公安等部门参与。", "L 市市场监管局 · c 发展改革 · c 公安 · …", "参与 goes on with it"],
  ["具体方案由自治区发展改革委牵头商自治区财政厅研究提出。", "L 自治区发展改革委", "a subject behind its topic"],
  ["市财政局会同市审计局负责资金监管。", "r 市财政局 · c 市审计局", "会同"],
  ["区人民政府按照规定权限负责本区城乡规划工作。", "r 区人民政府", "按照… between"],
  ["街道办事处在区人民政府的领导下配合做好规划管理工作。", "c 街道办事处", "在…下 between"],
  ["市、县城乡规划主管部门负责具体工作。", "r 市、县城乡规划主管部门", "主管部门 is no 主管"],
  ["市卫生健康、教育等有关部门按照各自职责负责相关工作。", "r 市卫生健康 · r 教育 · …", "a level before a short form"],
  [
    "市商务局、市市场监管局,青岛海关负责通关便利化。",
    "r 市商务局 · r 市市场监管局 · r 青岛海关",
    "a comma inside the subject",
  ],
];

describe("prose that assigns", () => {
  it.each(assigning)("%s → %s: %s", (text, statement) => {
    expect(statementsIn([text])).toEqual([statement]);
  });
});

const falseFriends: readonly (readonly [string, string])[] = [
  ["各级各部门要密切配合,形成合力。", "an exhortation"],
  ["各级各部门要切实承担主体责任。", "an exhortation to everybody"],
  ["市级有关部门要积极配合。", "manners, not a task"],
  ["支持企业牵头组建质量创新联合体。", "牵头组建"],
  ["力争牵头或参与制(修)订国家标准4个。", "牵头或参与制定"],
  ["依法承担质量损害赔偿责任。", "nobody is named"],
  ["企业要切实担负起质量安全第一责任人的责任。", "a duty of firms"],
  ["具体评审办法由市质监部门制定,报市政府批准后执行。", "由X制定"],
  ["由市财政局会同市科技局认定。", "X会同Y认定"],
  ["保费由省财政厅、市财政局各承担一半。", "a share of cost"],
  ["各级财政部门按规定比例承担保费补贴。", "a share of cost"],
  ["建立由市政府牵头、公安等部门参与的协作机制。", "an arrangement to be made"],
  ["成立由市长任组长的领导小组,负责日常工作。", "no subject in the clause"],
  ["市政府分管领导牵头,主要负责人抓落实。", "persons"],
  ["各级人民政府对本地区安全生产工作负责。", "对…负责"],
  ["对直接负责的主管人员给予处分;实行行政首长负责制。", "负责的, 负责制"],
  ["对2023年上半年各级工信部门牵头举办的促销活动给予补助。", "a clause about a thing"],
  ["市发展改革委要发挥牵头作用。", "牵头作用"],
  ["新项目建设单位负责建设地下通道。", "no body of government"],
  ["由中国城乡居民住宅地震巨灾保险共同体负责保险工作。", "no body of government"],
  ["各牵头部门加强沟通协调,分工负责,共同推进。", "a verb without a subject"],
];

describe("prose that only looks so", () => {
  it.each(falseFriends)("%s: %s", (text) => {
    expect(statementsIn([text])).toEqual([]);
  });
});
