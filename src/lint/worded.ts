/** The languages that rules speak. */
export type RuleLanguage = "en" | "zh";

/** The same words in each language. */
export type Worded = Readonly<Record<RuleLanguage, string>>;
