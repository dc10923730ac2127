/** Verbs between an indicator and its value (达到类): they say that a state is reached or kept. */
export const reachingVerbs: readonly string[] =
  "达到 达 达成 升至 增至 增加到 增加至 增长到 增长至 提高到 提高至 提升到 提升至 上升到 上升至 扩大到 扩大至 发展到 发展至 降至 降到 减至 减到 降低到 降低至 下降到 下降至 减少到 减少至 压减到 压减至 压缩到 压缩至 压缩为 缩短到 缩短至 缩短为 缩减到 缩减至 精简到 精简至 压降至 压降到 缩减至 保持在 保持 稳定在 稳定 维持在 控制在 控制 为 在 实现 不变 突破到 处于 保持到 拓展到 完成 建成 新增 新建 引进 培育 到".split(
    " ",
  );

/** Verbs of change by so much: upwards (增长类). */
export const increasingVerbs: readonly string[] = "增长 增加 提高 提升 上升 增 提高了 增长了 扩大 递增 翻".split(" ");

/** Verbs of change by so much: downwards (下降类). */
export const decreasingVerbs: readonly string[] =
  "下降 降低 减少 削减 压减 压缩 缩短 缩减 降 减 节约 减排 精简 压降 下降了 降低了 减少了".split(" ");

/** Verbs that make, win or hold the thing that is counted (培育类). They stand before it. */
export const makingVerbs: readonly string[] =
  "培育 建成 建设 建立 新建立 新建 新增 创建 争创 打造 开展 启动 突破 组织实施 组织 实施 获得 获评 荣获 获批 获 认定 评定 评选 制定 修订 制修订 制定修订 制(修)订 新制修订 新制定 制订 主导 参与 牵头 颁发 发布 完成 改造 新改扩建 新改建 改建 扩建 新培育 培养 发展 引进 引育 招引 孵化 举办 承办 组建 设立 建好 建 新开工 开工 开通 布局 形成 拥有 选树 推广 推出 推荐 申报 申请 争取 达成 转化 投放 配置 配备 增设 新设 增加 扶持 选派 遴选 储备 谋划 梳理 编制 出台 开发 研发 研制 攻克 攻关 淘汰 关停 整治 治理 修复 新植 种植 营造 栽植 植树 造林 安置 帮扶 培训 轮训 吸纳 带动 入选 创成 创设 上线 入库 命名 做强 壮大 新认定 新获批 新入库 新设立 新发展 新注册 新登记 建档 集聚 汇聚 筹集 筹建 盘活 建造 更新 更换 接入 划定 划设 安排 投入 处置 清理 回收 提供 公布 遴选出 选出 评出 推选 创 做大 复制推广 复制 聘任 招募 招聘 检测 抽检 抽查 监测 检查 监督抽查 销售 回购 报废 拆解 供应 收储 发放 加装 新增培育 建设改造 改造提升 改造升级 升级改造 新建改造 新建扩建 引入 集成 创作 出版 展演 演出 资助 表彰 惠及 表扬 授予 推广应用 推广使用 示范应用 排查 普查 摸排 走访 核查 查处 查办 整改 消除 化解 整合退出 关停退出 压减退出 新缔结 缔结 救助 取消 下放 设置 净增 恢复 签约 选取 选定 选择 确定".split(
    " ",
  );

/** Verbs that urge others on (推动类); what they urge follows, often with a verb of its own. */
export const causativeVerbs: readonly string[] =
  "推动 推进 落实 示范带动 辐射带动 引导 支持 鼓励 指导 帮助 实现 确保 促进 促使 使 加快 加强 全面推进 持续推进 深入推进 扎实推进 深化 强化 积极推动 组织 保证 保障 力促 带动 督促 协助 重点支持 大力推进 大力支持 鼓励支持 鼓励引导 引导支持 支持鼓励 保持 巩固 保证 稳步推进 加大 让 将 把 要 应 须 需 推行 动员 协调 做好 抓好 完善 优化".split(
    " ",
  );

/** Adverbs of degree and manner around verbs; they name nothing that is measured. */
export const adverbs: readonly string[] =
  "均 都 年平均 分别 整体 总体 平均 稳定 持续 稳步 逐步 逐年 进一步 不断 显著 明显 大幅 全面 基本 积极 大力 着力 加快 努力 切实 深入 扎实 重点 有序 全年 同步 累计 共计 总计 合计 总共 共 计划 预计 至少 率先 全部 普遍 始终 继续 力争 争取 确保 力求 再 新 已 年均 阶段性 每年 同比 每年至少 按期 如期 提前 高质量 高标准 高水平 高起点 统筹 各 又 也 还 并 且 同时 其中 即 到 约 累积 原则上 严格 有效 主动 定期 择优 优先 集中 分批 分类 分级 从 仍 将 可 力保 拟 须 应 要 需 总 共同 更好 首批 一律 统一 直接 日均 月均 户均 人均新增 可能 每区 每县 每市 每镇 每乡 每村 每个县 每个乡镇 每个村".split(
    " ",
  );

/** Scope words that repeat the document's own region or distribute over its parts; dropped from an indicator. */
export const scopeWords: readonly string[] =
  "全市 全省 全县 全区 全州 全盟 全旗 各市、县 各市县 各县市 各市(县) 各县(市) 各县(区) 各区(县) 各县区 各区县 各县(市、区) 各市(州) 各市州 各市、区 各县、区 各区市县 各地市 各设区市 各盟市 各旗县 各地各部门 各级各部门 各地区各部门 各地 我市 我省 我县 我区 我州 本市 本省 本县 本区 全市范围内 全省范围内 在全市 在全省 在全县 在全区 在我市 在我省 在全市范围内 在全省范围内 市域内 省域内 县域内 辖区内 全市各级 全省各级".split(
    " ",
  );

/** Words of striving (力争类): the target is aspirational. */
export const strivingWords: readonly string[] = "力争 争取 争创 努力 力求 争当 力争在 争取在".split(" ");

/** Verbs that names are made of as well (名动词): `建设项目`, `培训基地`, `保障房`. */
export const nominalVerbs: readonly string[] =
  "建设 改造 创建 培训 示范 试点 整治 治理 修复 检测 检定 校准 抽检 抽查 监测 检查 监督抽查 利用 处理 处置 研发 开发 转化 推广 推荐 申报 申请 上市 组织 保障 引导 支持 带动 促进 指导 保护 接入 覆盖 更新 回收 供应 销售 发展 资助 安置 帮扶 投入 投放 种植 招聘 孵化 清理 培养 培育 认定 更换 实施 储备 开工 竣工 投产 新建 改建 扩建 造林 植树 栽植 排查 普查 核查 查处 整改 救助 恢复 签约 设置 选择 确定".split(
    " ",
  );

/** Nouns behind such a verb that make it part of a name. */
export const nounsAfterVerb: readonly string[] =
  "项目 工程 用地 规划 标准 活动 行动 任务 资金 成本 周期 规模 面积 方案 率 面 量 性 力 度 房 基金 队 者 奖 费 期 型 业 商 基地 平台 体系 能力 水平 收入 产值 人数 人次 次数 材料 事项 环节 流程".split(
    " ",
  );

/** Verbs of what a body does (检测, 服务): with a noun of a place or body behind them they name it. */
export const workVerbs: readonly string[] =
  "培训 抽查 抽检 巡查 监督抽查 监督检查 示范 检定 校准 检测 监测 检查 利用 处理 处置 研发 孵化 保障 保护 回收 销售 供应 投放".split(
    " ",
  );

/** Nouns of bodies and places: behind such a verb they make a name (`检测中心2家`), behind 建设 they are what is built. */
export const placesAfterWork: readonly string[] =
  "中心 机构 单位 站 点 场 站点 场所 网点 网络 企业 实验室 设施 园区 示范区".split(" ");

/** Words that begin like a verb or a connective and are none: `建成区绿地率`, `并网装机容量`. */
export const namesLikeVerbs: readonly string[] =
  "建成区 主导产业 营造林 并网 并联 并购 并轨 获得感 参与率 参与度".split(" ");

/** Beginnings of verbs by which something is added: behind them also what 达到 says is `new`. */
export const addingVerbs: readonly string[] =
  "新增 新建 新培育 新认定 新设立 新建立 新增培育 新引进 新创建 新获批 新注册 新登记 新入库 净增 增设 加装".split(" ");

/** Work that is counted itself behind a verb of doing: `完成造林10万亩`, `开展培训20场`. */
export const countedWorkVerbs: readonly string[] =
  "造林 植树 改造 整治 治理 修复 培训 抽查 抽检 检测 监测 检查 巡查 普查 排查 核查 孵化 帮扶 救助 安置 整改 招聘 清理 回收 处置".split(
    " ",
  );

/** Verbs that 全部 may stand before as an adverb: `全部达到国家标准`, not `全部环节`. */
export const verbsAfterAll: readonly string[] =
  "创建 建立 争创 达到 达标 采用 实行 执行 实施 纳入 建成 完成 实现 通过 覆盖 开通 接入 配备 配置 取得 获得 建立 符合 使用 安装 开展 消除 整改 更换 替换 入驻 进驻 上网 公开 落实 到位 清零 退出 关停 淘汰 改造 合格 应用 推行 推广 办结 进入 运行 入库 上线 整合 换购 归集 签订 挂网 处理 处置 解决 兑现 录入 备案 登记 通车 投产 投用 达产 开放 清退 拆除 关闭 销号 受理 移交 共享 联网 联通 贯通 开工 竣工 验收 交付 搬迁 普及 治理 整治".split(
    " ",
  );
