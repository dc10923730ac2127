import type { BodyFunction } from "../schema.ts";

/** Party and mass organisations (党群). */
export const partyFunctions: readonly BodyFunction[] = [
  {
    function: "纪检监察",
    names: "纪委 监委 纪委监委 监察 纪检监察 纪委监委机关 纪律检查 监察委 纪检 纪委国家监委 中央纪委国家监委".split(
      " ",
    ),
    words: "纪委监委 纪检".split(" "),
  },
  { function: "组织", names: "组织 委组织 组织部 老干部 委老干部".split(" ") },
  { function: "人才工作", names: "人才 人才工作 人才服务 委人才 委人才工作".split(" ") },
  { function: "宣传", names: "宣传 委宣传 宣传部 扫黄打非 讲师团 记协".split(" ") },
  { function: "统战", names: "统战 委统战 统一战线 统战部".split(" ") },
  { function: "政法", names: "政法 委政法 政法委 社会治安综合治理 综治 平安建设 平安办".split(" ") },
  { function: "社会工作", names: "社会工作 委社会工作".split(" ") },
  { function: "网信", names: "网信 委网信 网络安全和信息化 互联网信息 委网络安全和信息化".split(" ") },
  { function: "机构编制", names: "编办 机构编制 编制 委编办 委编 编委 委机构编制 编委办".split(" ") },
  { function: "人大", names: "人大 人大常委 人大常委会 人民代表大会 人民代表大会常务".split(" ") },
  { function: "政协", names: "政协 人民政协 政治协商会议".split(" "), words: "政协".split(" ") },
  {
    function: "政策研究",
    names:
      "政研 政策研究 委政研 研究室 政府研究室 政府研究 委政策研究 委政研室 政研室 参事 参事室 发展研究 国务院研究室".split(
        " ",
      ),
  },
  { function: "全面深化改革", names: "改革 全面深化改革 委改革 深改 委改革办 委全面深化改革".split(" ") },
  {
    function: "精神文明建设",
    names: "文明 文明办 精神文明建设 委文明 委文明办 精神文明 创城 创建 文明创建".split(" "),
  },
  {
    function: "机关党建",
    names: "直属机关 直机关 直机关工委 直属机关工委 委直属机关工委 机关工委 委直属机关 委直机关 直工委".split(" "),
  },
  {
    function: "督查考核",
    names:
      "督查 政府督查 督查室 政府督查室 督考 考核 委目标绩效管理 目标绩效管理 目标绩效 绩效考核 绩效 目标考核 督查考核 考核办 目督办 委督查 委目督 综合考核 目标 目标管理".split(
        " ",
      ),
  },
  { function: "巡察", names: "巡察 委巡察 巡视".split(" ") },
  { function: "党校", names: "党校 委党校 行政学院".split(" "), words: "党校 行政学院".split(" ") },
  { function: "档案", names: "档案 档案馆".split(" ") },
  { function: "史志", names: "史志 地方志 方志 委史志 党史研究 党史".split(" ") },
  { function: "保密", names: "保密 国家保密 委保密".split(" ") },
  { function: "军民融合", names: "军民融合 军民融合发展 委军民融合".split(" ") },
  { function: "外事", names: "外事 外办 外侨 外事侨务 委外事 政府外办 政府外事 外交".split(" ") },
  { function: "侨务", names: "侨务 侨办 侨联 归国华侨联合会".split(" ") },
  { function: "台港澳事务", names: "台办 台湾事务 港澳 港澳事务 台港澳 委台办 国务院台办 国务院港澳办".split(" ") },
  { function: "工会", names: "工会 总工会 全国总工会".split(" ") },
  {
    function: "共青团",
    names: "团委 团市委 团省委 团区委 团县委 团州委 共青团 团中央 共青团中央 青联 学联".split(" "),
    words: "共青团".split(" "),
  },
  { function: "妇联", names: "妇联 妇女联合会 妇女联合".split(" ") },
  { function: "工商联", names: "工商联 工商业联合会 工商业联合 总商会 商会 商会联合会".split(" ") },
  { function: "科协", names: "科协 科学技术协会".split(" ") },
  { function: "文联", names: "文联 文学艺术界联合会 作协".split(" ") },
  { function: "社科联", names: "社科联 社会科学界联合会 社科院 社会科学院 社会科学".split(" ") },
  { function: "红十字", names: "红十字会 红十字".split(" ") },
  { function: "关心下一代", names: "关工委 关心下一代工作 关心下一代".split(" ") },
  {
    function: "消费者权益保护",
    names: "消委会 消费者委员会 消费者权益保护委员会 消保委 消协 消费者协会 消费者权益保护".split(" "),
  },
];
