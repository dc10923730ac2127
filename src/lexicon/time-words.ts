/** First and last year of a five-year plan, by the name it goes by: `“十四五”期间`. */
export const fiveYearPlans: Readonly<Record<string, readonly [first: number, last: number]>> = {
  九五: [1996, 2000],
  十五: [2001, 2005],
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
  十六五: [2031, 2035],
};

/** What stands in the place of a date where a task has no end: `完成时限:长期坚持`. */
export const ongoingWords: readonly string[] = [
  "长期坚持",
  "长期推进",
  "长期实施",
  "长期任务",
  "长期",
  "持续推进",
  "持续实施",
  "持续开展",
  "持续进行",
  "持续完善",
  "持续落实",
  "持续",
  "常态化推进",
  "常态化开展",
  "常态化",
  "全年推进",
  "全年持续推进",
  "贯穿全年",
];

/** Far ends of time that plans name without a year: `到本世纪中叶`. */
export const distantYears: Readonly<Record<string, number>> = {
  本世纪中叶: 2050,
  本世纪末: 2100,
};
