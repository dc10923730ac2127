/** 读取文本的各命令共有的选项说明。 */
export const readingHelp = {
  encoding: "自动识别有误时，指明文件编码：gb18030、big5、utf-16le 等",
  maxBytes: "拒绝读取更大的文件，如 500k、64M",
  config: "自定义词语和名称的文件；未指定时使用当前文件夹或其上级（至仓库根目录）的 gangmu.config.yaml",
  noConfig: "不使用 gangmu.config.yaml",
};

export const inputsHelp = "文件、文件夹、通配符；- 表示标准输入";
