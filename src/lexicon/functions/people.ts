import type { BodyFunction } from "../schema.ts";

/** People (民生). */
export const peopleFunctions: readonly BodyFunction[] = [
  {
    function: "公安",
    names: "公安 公安交警 公安交通管理 交警 交管 禁毒 反诈 移民管理 出入境管理 边检".split(" "),
    words: "公安 交警".split(" "),
  },
  { function: "海警", names: "海警".split(" "), words: "海警".split(" ") },
  { function: "国家安全", names: "国家安全 国安".split(" ") },
  { function: "民政", names: "民政 民政和人力资源社会保障 慈善总会 慈善 福利院 社会福利 老龄 养老服务".split(" ") },
  {
    function: "司法",
    names: "司法 司法行政 法制 政府法制 法治 监狱管理 监狱 戒毒管理 律师 公证 仲裁".split(" "),
    words: "监狱 戒毒".split(" "),
  },
  {
    function: "法院",
    names: "法院 中级法院 中级人民法院 高级人民法院 人民法院 高级法院 中院 高院".split(" "),
    words: "法院".split(" "),
  },
  { function: "检察", names: "检察 检察院 人民检察院".split(" "), words: "检察院".split(" ") },
  {
    function: "人力资源和社会保障",
    names:
      "人力资源社会保障 人力资源和社会保障 人社 人力社保 劳动保障 劳动和社会保障 人事 人力资源 社保 社会保障 劳动就业 就业 就业服务 社会保险 公共就业".split(
        " ",
      ),
    words: "就业 创业 社会保险".split(" "),
  },
  { function: "退役军人事务", names: "退役军人事务 退役军人 退役军人服务 双拥".split(" ") },
  {
    function: "民族宗教",
    names: "民族宗教 民宗 民族宗教事务 民族事务 民族 宗教 宗教事务 民委 民族和宗教 民族和宗教事务".split(" "),
  },
  { function: "信访", names: "信访 委信访".split(" ") },
  { function: "乡村振兴", names: "乡村振兴 扶贫 扶贫开发 脱贫攻坚 扶贫和移民 扶贫办".split(" ") },
  { function: "移民", names: "移民 移民安置 水库移民".split(" ") },
  { function: "住房公积金", names: "住房公积金 公积金 公积金管理 住房公积金管理".split(" ") },
  { function: "残疾人", names: "残联 残疾人联合会 残疾人".split(" ") },
];
