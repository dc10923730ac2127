/** Nothing is wrong with it but what a preset stricter than the usual one asks for. */
export const sound =
  "荆州市服务提升实施方案\n一、目标\n到2025年,市民服务满意度达到95%以上。\n荆州市人民政府\n2023年5月1日\n";

/** One error that can be mended, and one warning. */
export const damaged = sound.replace("95%", "95\ue0105%").replace("到2025年", "取得显着成效,到2025年");

/** A warning alone. */
export const doubtful = sound.replace("到2025年", "取得显着成效,到2025年");
