import type { BodyFunction } from "./schema.ts";

/**
 * 职能: what a body is for, whatever its level, place and era.
 * Renamings lead to the present name (环保 → 生态环境); bodies that were merged into a larger one keep theirs (质监).
 */
export const bodyFunctions: readonly BodyFunction[] = [
  // government and development
  { function: "地方人民政府", names: "人民政府".split(" ") },
  { function: "开发区管理", names: "管委会 管理委员会 开发区 园区 功能区 高新区 经开区".split(" ") },
  {
    function: "政府办公",
    names:
      "政府办 政府办公 人民政府办公 政府办公室 人民政府办公室 政府办公厅 人民政府办公厅 中共中央办公厅 委办 委办公室 委办公厅".split(
        " ",
      ),
  },
  {
    function: "发展改革",
    names: "发展改革 发展和改革 发改 发展计划 计划 发改科技 发展改革和科技 发展改革和经济信息化".split(" "),
  },
  {
    function: "工业和信息化",
    names:
      "工业和信息化 工信 经信 经济和信息化 经济信息化 经济信息 经济和信息 工业信息化 工业信息 工业 经济贸易 经贸 经委 工信委 科技和工业信息化 科技工业信息化 科技工信 科工信 工业信息化和科技 工业和信息化科技".split(
        " ",
      ),
  },
  { function: "国防科技工业", names: "国防科技工业 国防科工".split(" ") },
  {
    function: "民营经济",
    names: "民营经济 民营经济发展 中小企业 中小企业发展 中小企业服务 民营办".split(" "),
  },
  {
    function: "投资促进",
    names:
      "招商 招商引资 投资促进 招商投资 招商投资促进 投促 招商促进 外来投资 经济合作 经合 区域合作 经济技术合作 合作交流 国内合作".split(
        " ",
      ),
  },
  { function: "营商环境", names: "营商 营商环境 营商环境建设 优化营商环境 优化营商环境服务".split(" ") },
  {
    function: "重点项目",
    names: "重点项目 重点工程 重点项目工作 重点建设 项目服务 重大项目 重点办".split(" "),
  },
  { function: "能源", names: "能源 能源监管 新能源".split(" "), words: "能源".split(" ") },
  {
    function: "粮食和物资储备",
    names: "粮食和物资储备 粮食和储备 粮食 粮食物资储备 粮食物资 粮储 粮食和物资".split(" "),
  },
  { function: "价格", names: "物价 价格 价格监督检查".split(" ") },
  { function: "国资监管", names: "国资 国有资产监督管理 国有资产监管 国资监管 国有资产 国资委".split(" ") },
  { function: "财政", names: "财政 财政金融 财金 国库支付".split(" ") },
  { function: "税务", names: "税务 国税 地税 国家税务 地方税务".split(" "), words: "税务".split(" ") },
  { function: "审计", names: "审计".split(" ") },
  { function: "统计", names: "统计 统计调查 调查队".split(" "), words: "调查总队 调查队".split(" ") },
  {
    function: "金融监管",
    names:
      "金融监管 地方金融监管 地方金融监督管理 金融监督管理 金融 金融工作 金融服务 金融发展 地方金融 金融办 银保监 银监 保监 银行保险监督管理 金融工委".split(
        " ",
      ),
    words: "银保监 金融监督管理 金融监管 银监 保监".split(" "),
  },
  {
    function: "银行",
    names: "开发银行 农发行 农商行".split(" "),
    words:
      "开发银行 国开行 进出口银行 农发行 农业发展银行 农商行 农商银行 商业银行 村镇银行 工商银行 农业银行 建设银行 中国银行 交通银行 储蓄银行".split(
        " ",
      ),
  },
  { function: "融资担保", names: "融资担保 担保 再担保".split(" "), words: "担保".split(" ") },
  {
    function: "保险",
    names: "保险行业 保险业".split(" "),
    words: "信保 人保 财险 人寿 保险公司 保险行业 财产保险".split(" "),
  },
  { function: "证券监管", names: "证监 证券监督管理 证监会".split(" "), words: "证监".split(" ") },
  {
    function: "人民银行",
    names: "人民银行 人行 中国人民银行 人民银行中心支行".split(" "),
    words: "人民银行 人行".split(" "),
  },
  { function: "外汇管理", names: "外汇管理 外汇".split(" "), words: "外汇管理".split(" ") },
  {
    function: "商务",
    names:
      "商务 商业 商贸 商务粮食 商务和经济合作 商务经合 商务投资促进 对外经济贸易 外经贸 商务委 商贸流通 商务和投资促进 商务和口岸 工业和商务 工信商务 工信和商务".split(
        " ",
      ),
  },
  {
    function: "口岸",
    names: "口岸 口岸物流 口岸和物流 政府口岸 政府口岸物流 口岸管理".split(" "),
    words: "陆港 口岸".split(" "),
  },
  {
    function: "海关",
    names: "海关 海关总署 出入境检验检疫 检验检疫 国检".split(" "),
    words: "海关 检验检疫".split(" "),
  },
  {
    function: "供销合作",
    names: "供销 供销社 供销合作 供销合作社 供销合作总社 供销合作联社 供销联社 供销合作社联合社 供销社联合社".split(
      " ",
    ),
  },
  { function: "贸易促进", names: "贸促 贸促会 国际贸易促进 贸易促进".split(" "), words: "博览 会展".split(" ") },
  { function: "烟草专卖", names: "烟草 烟草专卖".split(" "), words: "烟草".split(" ") },
  { function: "盐业", names: "盐业 盐务".split(" ") },
  {
    function: "政务服务",
    names:
      "政务服务 行政审批 行政审批服务 审批服务 政务服务管理 政务服务和大数据 政务服务和大数据管理 政务服务和数字化 政务服务和数字化建设 政务服务数据 政务服务和数据 政务和大数据 政务服务和公共资源交易 政务服务和资源交易服务 政务 行政服务 政务管理 政务服务和行政审批 行政审批和政务服务 数据和政务服务 审管".split(
        " ",
      ),
    words: "便民服务 政务服务 行政审批".split(" "),
  },
  {
    function: "数据管理",
    names:
      "大数据 政务数据 数据资源 大数据发展 大数据资源 大数据应用 数据 大数据管理 大数据发展管理 数据发展 数据发展和政务服务 大数据产业发展 数字化 数字经济 智慧城市 数字办 大数据和政务服务".split(
        " ",
      ),
    words: "大数据 政务数据".split(" "),
  },
  {
    function: "公共资源交易",
    names: "公共资源交易 公共资源交易监督 公共资源 公共资源交易监管 资源交易 公管".split(" "),
  },
  {
    function: "机关事务",
    names:
      "机关事务 机关事务管理 机关事务服务 机管 国管 省管 直属机关事务 机关后勤 机关后勤服务 中直管理 政府机关事务 管局 机关管理".split(
        " ",
      ),
  },
  // market supervision
  {
    function: "市场监管",
    names: "市场监管 市场监督管理 市场监督 市场和质量监督管理 市场和质量监管 市场局 市场监管和知识产权".split(" "),
  },
  { function: "工商行政管理", names: "工商 工商行政管理 工商管理".split(" ") },
  { function: "质量技术监督", names: "质监 质量技术监督 技术监督 质量监督 质量技监 质检".split(" ") },
  {
    function: "食品药品监管",
    names: "食药 食药监 食药监管 食品药品监督管理 食品药品监管 食品药品监督 食品药品".split(" "),
  },
  { function: "药品监管", names: "药监 药品监督管理 药品监管 药品监督".split(" ") },
  { function: "知识产权", names: "知识产权 知识产权保护".split(" ") },
  // science, education, culture, health
  {
    function: "教育",
    names:
      "教育 教育体育 教体 教育和体育 教育科技 教育科学技术 教委 教育局 教育工委 教科体 教育和科技 教育督导 政府教育督导".split(
        " ",
      ),
    words: "大学 职业学院 学校 教育".split(" "),
  },
  {
    function: "科技",
    names: "科技 科学技术 科委 科学技术和知识产权 科技创新 科技和知识产权 科学和技术 科技和大数据".split(" "),
    words: "技术创新 技术转移 技术市场 科技".split(" "),
  },
  { function: "外国专家", names: "外国专家 外专".split(" ") },
  {
    function: "文化和旅游",
    names:
      "文化和旅游 文旅 文化旅游 文化广电和旅游 文化广电旅游 文广旅 文广旅体 文广新旅 文广体旅 文旅体 文旅广 文化体育和旅游 文化体育旅游 文体旅 文体旅游 文体广旅 文体广电旅游 文体广电和旅游 文化广播电视和旅游 文化广播电视旅游 文化广播电视体育和旅游 文化广电新闻出版 文化广电 文广新 文广 文化 旅游 旅游发展 旅发 旅游文化 旅文 旅游和文化广电体育 文化广电体育和旅游 文化广电旅游体育 文化和旅游体育 文化旅游体育 文化旅游和体育 文体 文化体育 文化体育广电 文化体育广电和旅游 文化体育广播电视和旅游 文化广电体育旅游 文旅广电 文旅委 文化旅游广电 文化旅游广电体育 文化新闻出版广电 旅游和文化".split(
        " ",
      ),
    words: "旅游".split(" "),
  },
  {
    function: "广播电视",
    names: "广播电视 广电 新闻出版广电 广播影视 广播电视台 电视台 融媒体".split(" "),
    words: "电视台 广播电视 融媒体".split(" "),
  },
  { function: "新闻出版", names: "新闻出版 版权 新闻".split(" "), words: "日报 晚报 报社 新闻".split(" ") },
  {
    function: "文物",
    names: "文物 文物保护 文化遗产 博物馆 博物院".split(" "),
    words: "博物馆 博物院 纪念馆 文物".split(" "),
  },
  { function: "体育", names: "体育 体育发展 体育事业发展".split(" ") },
  {
    function: "卫生健康",
    names:
      "卫生健康 卫健 卫生 卫计 卫生计生 卫生和计划生育 卫生计划生育 人口计生 人口和计划生育 计生 健康 卫健委 卫生健康和体育 爱卫 爱国卫生运动".split(
        " ",
      ),
    words: "公共卫生 卫生健康 爱国卫生 健康发展 医院".split(" "),
  },
  { function: "疾病预防控制", names: "疾控 疾病预防控制 疾病控制".split(" ") },
  { function: "中医药", names: "中医药 中医".split(" ") },
  { function: "医疗保障", names: "医保 医疗保障".split(" ") },
  // people
  { function: "公安", names: "公安 公安交警 公安交通管理 交警 交管".split(" "), words: "公安".split(" ") },
  { function: "国家安全", names: "国家安全 国安".split(" ") },
  { function: "民政", names: "民政 民政和人力资源社会保障".split(" ") },
  { function: "司法", names: "司法 司法行政 法制 政府法制 法治".split(" ") },
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
  { function: "退役军人事务", names: "退役军人事务 退役军人 退役军人服务".split(" ") },
  {
    function: "民族宗教",
    names: "民族宗教 民宗 民族宗教事务 民族事务 民族 宗教 宗教事务 民委 民族和宗教 民族和宗教事务".split(" "),
  },
  { function: "信访", names: "信访 委信访".split(" ") },
  { function: "乡村振兴", names: "乡村振兴 扶贫 扶贫开发 脱贫攻坚 扶贫和移民 扶贫办".split(" ") },
  { function: "移民", names: "移民 移民安置 水库移民 移民管理".split(" ") },
  { function: "住房公积金", names: "住房公积金 公积金 公积金管理 住房公积金管理".split(" ") },
  { function: "残疾人", names: "残联 残疾人联合会 残疾人".split(" ") },
  // land, building, environment
  {
    function: "自然资源",
    names:
      "自然资源 自然资源和规划 自然资源规划 自然资源与规划 规划和自然资源 规划与自然资源 规划资源 规划自然资源 自规 资规 国土资源 国土 国土规划 国土资源和规划 规划国土资源 规划和国土资源 规划国土 国土资源和房屋 土地 自然资源和林业 自然资源林业 不动产登记 国土房管".split(
        " ",
      ),
    words: "国土空间 国土资源 耕地保护".split(" "),
  },
  { function: "城乡规划", names: "规划 城乡规划 城市规划 规划管理 规委".split(" ") },
  { function: "测绘", names: "测绘 测绘地理信息".split(" ") },
  { function: "地质矿产", names: "地质 地矿 地质矿产 地质勘查 地勘 矿产资源".split(" ") },
  {
    function: "生态环境",
    names: "生态环境 环境保护 环保 环境 生态环境保护".split(" "),
    words: "生态环境 海洋环境 环境监测".split(" "),
  },
  {
    function: "住房和城乡建设",
    names:
      "住房城乡建设 住房和城乡建设 住建 建设 城乡建设 住房建设 住房和建设 建委 建设交通 住房城乡建 住房城乡建委 住房城乡建设管理 住房和城乡建设管理 住房和城市建设 住房城乡规划建设 城建 建设规划 规划建设 住房和城乡建设更新 住房和城乡规划建设 住房保障和城乡建设 建筑 住建委 城乡建设和交通".split(
        " ",
      ),
  },
  {
    function: "房屋管理",
    names:
      "房管 房屋管理 房产 房产管理 住房保障 房地产 房地产管理 住房保障和房产管理 住房保障和房屋管理 住房保障房产管理 房屋 住房 房产住宅 住保房管 城市住房".split(
        " ",
      ),
  },
  {
    function: "城市管理",
    names:
      "城管 城市管理 城市管理执法 城市管理综合执法 城市管理和综合执法 城市管理和综合行政执法 城市管理综合行政执法 城市管理行政执法 综合行政执法 综合执法 行政执法 城管执法 城管综合执法 城乡管理 城市综合管理 城市管理监督 市容 市政市容 市政 市政管理 城市运行管理 城综 环卫 环境卫生 市政公用 公用事业 市容环卫 城管委 市容园林".split(
        " ",
      ),
    words: "市政公用 市容 环卫".split(" "),
  },
  {
    function: "园林绿化",
    names: "园林 园林绿化 绿化市容 绿化 绿化和市容 绿化和市容管理 城市园林 园林和林业绿化 园林文物 园文".split(" "),
  },
  {
    function: "人民防空",
    names: "人防 人民防空 国防动员 民防 国动办 人防办".split(" "),
    words: "国防动员 人防".split(" "),
  },
  {
    function: "林业和草原",
    names: "林业 林草 林业和草原 林业草原 林业和园林 草原 国家公园 森林公安 林业局 林业发展".split(" "),
  },
  {
    function: "水利",
    names:
      "水利 水务 水务管理 水利湖泊 水利和湖泊 水利水电 水利水务 林水 水利电力 水文 水文水资源 湖泊 河长 河长制 河长办 黄河河务 水资源".split(
        " ",
      ),
    words: "水利 河务".split(" "),
  },
  {
    function: "海洋渔业",
    names: "海洋 海洋与渔业 海洋和渔业 海洋渔业 海洋发展 渔业 海洋经济发展 自然资源和海洋".split(" "),
    words: "海域 海岛 海洋".split(" "),
  },
  {
    function: "农业农村",
    names:
      "农业农村 农业 农委 农村工作 农工 农工委 农办 农牧 农牧业 农业和农村 农业农村和水务 农业农村水利 农业农村和水利 农业水务 农村 农业和畜牧 农业畜牧 委农 委农村工作 委农办 农业农村水务".split(
        " ",
      ),
  },
  {
    function: "畜牧兽医",
    names: "畜牧 畜牧兽医 畜牧业 畜牧水产 畜牧业发展 畜牧水产事务 畜牧渔业 畜牧兽医事业发展".split(" "),
  },
  { function: "农业机械", names: "农机 农业机械 农业机械化".split(" ") },
  { function: "气象", names: "气象".split(" "), words: "气象局".split(" ") },
  { function: "地震", names: "地震 防震减灾".split(" "), words: "地震局".split(" ") },
  {
    function: "应急管理",
    names:
      "应急管理 应急 应急办 政府应急 安监 安全生产监督管理 安全监管 安全生产监管 安全生产 安委 防灾减灾救灾 安全生产委员会 安委会 防汛抗旱".split(
        " ",
      ),
    words: "防汛".split(" "),
  },
  { function: "矿山安全", names: "煤矿安全 矿山安全 煤炭安全 煤监 矿山安全监察".split(" ") },
  { function: "消防救援", names: "消防救援 消防 公安消防".split(" "), words: "消防救援 消防".split(" ") },
  // transport, post, networks
  {
    function: "交通运输",
    names:
      "交通运输 交通 交通委 交通运输管理 道路运输 交通运输和港航 运管 道路运输管理 交通运输综合执法 城市交通".split(
        " ",
      ),
    words: "道路运输 轨道交通 轨道集团 地铁 公共交通 公交集团 公交公司 交投 交通投资 交通集团".split(" "),
  },
  {
    function: "公路",
    names: "公路 公路管理 公路事业发展 公路发展".split(" "),
    words: "公路事业 公路管理 公路发展".split(" "),
  },
  {
    function: "港航",
    names: "港口 港航 港务 港航管理 港口管理 港口航务 航道 港航事业发展".split(" "),
    words: "港航 港务 港集团 港口集团".split(" "),
  },
  { function: "海事", names: "海事 地方海事".split(" "), words: "海事局".split(" ") },
  {
    function: "铁路",
    names: "铁路 铁路建设 铁办 铁路机场 地方铁路".split(" "),
    words: "铁路 中铁 车务段 国铁".split(" "),
  },
  {
    function: "民航",
    names: "民航 机场 民航机场 民航发展 民用航空".split(" "),
    words: "民航 机场".split(" "),
  },
  { function: "邮政", names: "邮政 邮政管理".split(" "), words: "邮政".split(" ") },
  {
    function: "通信管理",
    names: "通信管理 通信 通管 通信发展 通发 通信管理办公室 通信建设".split(" "),
    words: "通信管理".split(" "),
  },
  {
    function: "供电",
    names: "电力 供电 电网 电业".split(" "),
    words: "供电 国网 电网 电力公司 电力有限".split(" "),
  },
  { function: "供气", names: "燃气 供气 天然气".split(" "), words: "燃气 深燃 天然气".split(" ") },
  { function: "无线电管理", names: "无线电 无线电管理".split(" ") },
  // party and mass organisations
  {
    function: "纪检监察",
    names: "纪委 监委 纪委监委 监察 纪检监察 纪委监委机关 纪律检查 监察委 纪检".split(" "),
  },
  { function: "组织", names: "组织 委组织 组织部".split(" ") },
  { function: "人才工作", names: "人才 人才工作 人才服务 委人才 委人才工作".split(" ") },
  { function: "宣传", names: "宣传 委宣传 宣传部".split(" ") },
  { function: "统战", names: "统战 委统战 统一战线 统战部".split(" ") },
  { function: "政法", names: "政法 委政法 政法委 社会治安综合治理 综治 平安建设 平安办".split(" ") },
  { function: "社会工作", names: "社会工作 委社会工作".split(" ") },
  { function: "网信", names: "网信 委网信 网络安全和信息化 互联网信息 委网络安全和信息化".split(" ") },
  { function: "机构编制", names: "编办 机构编制 编制 委编办 委编 编委 委机构编制 编委办".split(" ") },
  {
    function: "政策研究",
    names: "政研 政策研究 委政研 研究室 政府研究室 政府研究 委政策研究 委政研室 政研室".split(" "),
  },
  { function: "全面深化改革", names: "改革 全面深化改革 委改革 深改 委改革办 委全面深化改革".split(" ") },
  { function: "精神文明建设", names: "文明 文明办 精神文明建设 委文明 委文明办 精神文明".split(" ") },
  {
    function: "机关党建",
    names: "直属机关 直机关 直机关工委 直属机关工委 委直属机关工委 机关工委 委直属机关 委直机关 直工委".split(" "),
  },
  {
    function: "督查考核",
    names:
      "督查 政府督查 督查室 政府督查室 督考 考核 委目标绩效管理 目标绩效管理 目标绩效 绩效考核 绩效 目标考核 督查考核 考核办 目督办 委督查 委目督 综合考核".split(
        " ",
      ),
  },
  { function: "巡察", names: "巡察 委巡察 巡视".split(" ") },
  { function: "党校", names: "党校 委党校 行政学院".split(" "), words: "党校 行政学院".split(" ") },
  { function: "档案", names: "档案 档案馆".split(" ") },
  { function: "史志", names: "史志 地方志 方志 委史志 党史研究 党史".split(" ") },
  { function: "保密", names: "保密 国家保密 委保密".split(" ") },
  { function: "军民融合", names: "军民融合 军民融合发展 委军民融合".split(" ") },
  { function: "外事", names: "外事 外办 外侨 外事侨务 委外事 政府外办 政府外事".split(" ") },
  { function: "侨务", names: "侨务 侨办 侨联 归国华侨联合会".split(" ") },
  { function: "台港澳事务", names: "台办 台湾事务 港澳 港澳事务 台港澳 委台办".split(" ") },
  { function: "工会", names: "工会 总工会 全国总工会".split(" ") },
  {
    function: "共青团",
    names: "团委 团市委 团省委 团区委 团县委 团州委 共青团 团中央 共青团中央".split(" "),
    words: "共青团".split(" "),
  },
  { function: "妇联", names: "妇联 妇女联合会 妇女联合".split(" ") },
  { function: "工商联", names: "工商联 工商业联合会 工商业联合".split(" ") },
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
