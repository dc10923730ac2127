/** Words that end like the name of a place and are none: 经济开发区管委会, 各县人民政府, 省城市管理局. */
export const falsePlaces: readonly string[] = (
  "园区 开发区 高新区 经开区 示范区 试验区 合作区 保税区 产业区 功能区 新城区 旅游区 度假区 风景区 景区 社区 " +
  "片区 城区 辖区 林区 矿区 库区 灾区 学区 牧区 垦区 战区 地区 " +
  "全省 全市 全县 全区 各省 各市 各县 各区 本省 本市 本县 本区 我省 我市 我县 我区 " +
  "强省 强市 强县 强区 城市 上市 国家市 总局市 省市 县市 地市"
).split(" ");
