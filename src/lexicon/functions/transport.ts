import type { BodyFunction } from "../schema.ts";

/** Transport, post, networks (交通、邮政、网络). */
export const transportFunctions: readonly BodyFunction[] = [
  {
    function: "交通运输",
    names:
      "交通运输 交通 交通委 交通运输管理 道路运输 交通运输和港航 运管 道路运输管理 交通运输综合执法 城市交通 公交 公共交通 交通产业 交通投资 交投 交发 交建".split(
        " ",
      ),
    words: "道路运输 轨道交通 轨道集团 地铁 公共交通 公交集团 公交公司 交投 交通投资 交通集团".split(" "),
  },
  {
    function: "公路",
    names: "公路 公路管理 公路事业发展 公路发展 高速公路 高速".split(" "),
    words: "公路事业 公路管理 公路发展 高速公路".split(" "),
  },
  {
    function: "港航",
    names: "港口 港航 港务 港航管理 港口管理 港口航务 航道 港航事业发展".split(" "),
    words: "港航 港务 港集团 港口集团".split(" "),
  },
  { function: "海事", names: "海事 地方海事".split(" "), words: "海事局".split(" ") },
  {
    function: "铁路",
    names: "铁路 铁路建设 铁办 铁路机场 地方铁路 铁投".split(" "),
    words: "铁路 中铁 车务段 国铁".split(" "),
  },
  {
    function: "民航",
    names: "民航 机场 民航机场 民航发展 民用航空 航空 空港".split(" "),
    words: "民航 机场".split(" "),
  },
  { function: "邮政", names: "邮政 邮政管理".split(" "), words: "邮政".split(" ") },
  {
    function: "通信管理",
    names: "通信管理 通信 通管 通信发展 通发 通信管理办公室 通信建设 电信 移动 联通 铁塔 广电网络".split(" "),
    words: "通信管理 电信 移动公司 移动通信 中国移动 联通 铁塔".split(" "),
  },
  {
    function: "供电",
    names: "电力 供电 电网 电业".split(" "),
    words: "供电 国网 电网 电力公司 电力有限".split(" "),
  },
  { function: "供热", names: "热力 供热 供暖".split(" "), words: "热力 供热".split(" ") },
  { function: "供气", names: "燃气 供气 天然气".split(" "), words: "燃气 深燃 天然气".split(" ") },
  { function: "无线电管理", names: "无线电 无线电管理".split(" ") },
];
