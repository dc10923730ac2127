/**
 * What the settings of rules start from. Apart from the schema, as the command line names them in its help and is not to
 * load zod for that.
 */
export const PRESETS = ["recommended", "strict", "archive"] as const;

export type Preset = (typeof PRESETS)[number];
