/**
 * What is left where bytes were decoded as what they are not. U+FFFD in UTF-8 read as GBK gives 锟斤拷; memory that was
 * never filled 烫烫烫 and 屯屯屯; Chinese punctuation in UTF-8 read as GBK 锛 (，；：) 銆 (。、) 鈥 (“”…), read as Latin
 * â€ ã€ ï¼; the byte-order mark ï»¿ and U+FFFD ï¿½.
 */
export const mojibakeSequences: readonly string[] =
  "锟斤拷 烫烫烫 屯屯屯 锛屼 锛岃 锛堢 锛? 銆? 銆傚 銆佹 鈥? 鈥渁 ï»¿ ï¿½ â€œ â€ â€™ ã€ ï¼Œ ï¼ˆ Ã¤Â Ã¥Â Ã¦Â".split(" ");
