import type { NoiseKind } from "../model/index.ts";

/** How a phrase stands in a line that is noise: the whole line, its beginning, or anywhere in it. */
export interface PagePhrase {
  kind: NoiseKind;
  place: "whole" | "start" | "anywhere";
  phrase: string;
  /** Longest line, in characters, that the phrase makes noise; prose may use the same words. */
  within: number;
}

function phrases(kind: NoiseKind, place: PagePhrase["place"], within: number, list: string): PagePhrase[] {
  return list.split(" ").map((phrase) => ({ kind, place, phrase, within }));
}

/** Words of web pages and of converters around a policy text. */
export const pagePhrases: readonly PagePhrase[] = [
  ...phrases(
    "breadcrumb",
    "start",
    120,
    "当前位置 您现在的位置 您的位置 你的位置 您当前的位置 现在位置 所在位置 首页> 首页>> 首页»",
  ),
  ...phrases("placeholder", "start", 60, "image.png image.jpg image.jpeg image.gif [图片] 图片.png img.png"),
  ...phrases(
    "credit",
    "start",
    80,
    "来源: 信息来源: 文章来源: 稿件来源: 责任编辑: 编辑: 审校: 监制: 作者: 记者: 通讯员: 供稿: 撰稿: 校对: 审核: 责编: 初审: 终审: 原文链接: 【法宝引证码】",
  ),
  ...phrases("share", "start", 40, "扫描二维码 扫一扫 分享到 分享: 微信扫一扫 关注我们 长按识别 扫码 用微信扫"),
  ...phrases("share", "start", 30, "二维码 微信公众号 关注公众号"),
  ...phrases(
    "other",
    "whole",
    12,
    "文章正文 正文 繁 简 首页 无障碍浏览 关怀版 打印 打印本页 关闭 关闭窗口 返回顶部 字体 默认 大 中 小 机构介绍 要闻动态 信息公开 解读回应 政务服务 互动交流 数据 请输入关键词搜索 上一篇 下一篇 相关链接 相关解读 相关附件",
  ),
  ...phrases(
    "other",
    "start",
    60,
    "字号: 字体: 打印 【打印 【字体 【字号 [字体 [字号 浏览次数 点击数 阅读次数 访问量 无障碍浏览|",
  ),
];

/** What a page has below a text; a converter that drops line breaks runs it on behind the last sentence. */
export const pageTails: readonly string[] = "二维码开始 扫一扫 分享到 打印本页 【打印 关闭窗口 返回顶部".split(" ");

/** Words of paid services; a line with two of them, or one and a telephone number, is an advertisement. */
export const advertisementWords: readonly string[] =
  "代理 代办 免费咨询 咨询热线 咨询电话 微信同号 包退 包过 加盟 代写 客服 专利申请 软件著作权 软件着作权 商标注册 工商注册 财税规划 项目申报代理 优惠 报价 下载APP 下载客户端".split(
    " ",
  );

/** Labels of the box that government sites put over a text; each stands before a colon or alone on its line. */
export const indexBoxLabels: ReadonlySet<string> = new Set(
  "索引号 主题分类 发文机关 成文日期 发文字号 发布机构 主题词 时效性 有效性 文号 发布日期 生成日期 公开方式 公开范围 公开类别 信息分类 体裁分类 组配分类 公文种类 主题类别 发文日期 标题 名称 文件编号 分类 效力状态 生效日期 废止日期 关键词".split(
    " ",
  ),
);
