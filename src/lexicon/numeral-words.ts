/** Words in which a numeral counts nothing. Longer ones that begin like one of these need not be listed. */
export const wordsWithNumerals: readonly string[] = [
  // 一
  ..."一切 一般 一些 一定 一样 一体 一致 一直 一律 一旦 一共 一同 一起 一并 一向 一贯 一经 一面 一方 一度 一时 一流 一线 一心 一手 一带 一路 一站 一揽子 一次性 一把手 一网 一窗 一门 一码 一卡 一刀切 一盘棋 一条龙 一部分 一系列 一会 一下 一再 一概 一举 一气 一道 一脉 一生 一身 一丝 一目了然 一分为 一级 一号 一审 一股 一味 一番 一如 一批 一大批 一点 一块 一阵 一齐 一早 一半 一把 一对一 一村 一县 一业 一企 一企业 一策 一品 一事 一图 一本 一表 一单".split(
    " ",
  ),
  ..."统一 唯一 万一 同一 单一 专一 逐一 划一 之一 归一 合一 进一步 不一 星期一 周一 礼拜一 五一 六一 七一 八一 十一届".split(
    " ",
  ),
  // 二 to 五
  ..."二者 二手 二维 二氧 二次 二级 二线 二胎 二孩 二连浩特 星期二 周二 第二".split(" "),
  ..."两岸 两会 两化 两型 两山 两高 两新 两业 两江 两用 两者 两级 两委 两侧 两端 两地 两手 两难 两全 两面".split(" "),
  ..."三农 三角 三峡 三亚 三明 三门 三甲 三聚 三维 三江 三产 三权 三沙 三线 三包 三防 三级 三河 三原 三台 三都 三穗 三番 三思 三资 三好 三公 三同 三方 再三 长三角 星期三 周三".split(
    " ",
  ),
  ..."四川 四平 四会 四面 四海 四季 四周 四风 四处 四级 四肢 四化 四好 四上 四书 星期四 周四".split(" "),
  ..."五金 五粮 五指 五华 五险 五保 五洲 五台 五常 五星 五大连池 五级 五谷 五官 五四 五色 星期五 周五".split(" "),
  // 六 to 十
  ..."六安 六盘 六合 六级 六税 星期六 周六 七台 七里 七夕 七级 八宝 八达 八卦 八一 八级 八项规定 九江 九龙 九寨 九三 九州 九级 九台 九宫".split(
    " ",
  ),
  ..."十分 十堰 十足 十级".split(" "),
  // places
  ..."百姓 百货 百色 百年 百强 百科 百度 百日 百般 百分 百花 百草 百叶 百家争鸣 千方 千岛 千秋 千米 千瓦 千克 千伏 千卡 千赫 千兆 千帕 千山 千家万户 千里 千变 千篇 千人计划 千万别 千分 万方 万众 万象 万科 零星 零散 零售 零部件 零距离 零碳 零下 零容忍 零工 零食 零担".split(
    " ",
  ),
];

/** What a stretch of years names with the word behind it: `三年行动`, `90年代`. */
export const namesOfYears: readonly string[] = "行动 攻坚 计划 规划 方案 倍增 提升行动 滚动 制 级 代".split(" ");

/** What a number without unit names with the word behind it: `20世纪`, `2.0版`. */
export const namesOfNumbers: readonly string[] = "世纪 版 号 届 路 型".split(" ");

/** What carries a number behind it: `附件1`, `专栏3`. */
export const numberedNouns: readonly string[] = "附件 附表 附录 附图 专栏 表 图".split(" ");
