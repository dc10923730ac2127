import { z } from "zod";
import { noiseKindSchema, roleSchema } from "../model/index.ts";
import { PRESETS } from "./preset-names.ts";

/** Extractors that can be turned off, by the field of the document that they fill. */
export const EXTRACTOR_NAMES = [
  "metadata",
  "targets",
  "qualitativeTargets",
  "responsibilities",
  "deadlines",
  "citations",
] as const;

export type ExtractorName = (typeof EXTRACTOR_NAMES)[number];

/** What a rule of `gangmu validate` can be set to. */
export const RULE_LEVELS = ["off", "info", "warning", "error"] as const;

/** Words of the field; what may stand in each kind is checked by `word-rules.ts`, which says what is wrong. */
const word = z.string();

const bodySchema = z
  .strictObject({
    name: word.meta({
      description:
        "Name as texts have it (单位名称). Level and place before it do not matter: 市低空专班, 云溪市低空专班.",
    }),
    function: word.optional().meta({
      description:
        "What it is for (职能), freed of level and fashion: 低空经济. Where left out, what is known of the name.",
    }),
  })
  .meta({ id: "ConfigBody", description: "A body (单位) that texts name." });

const labelSchema = z
  .strictObject({
    label: word.meta({ description: "Label word (标签) before a colon or in a bracket, without the colon: 承接主体." }),
    role: roleSchema.meta({
      description: "Role of the bodies behind it: lead 牵头, responsible 责任, cooperating 配合.",
    }),
  })
  .meta({ id: "ConfigLabel", description: "A label before a list of bodies." });

const noiseSchema = z
  .strictObject({
    phrase: word.meta({
      description: "The whole line, as literal characters; * stands for any characters, none included: *日报记者*报道.",
    }),
    kind: noiseKindSchema.optional().meta({ description: "Kind of noise that such a line is; other unless given." }),
  })
  .meta({ id: "ConfigNoise", description: "A line that belongs to the page and not to the policy (网页内容)." });

const levelSchema = z.enum(RULE_LEVELS).meta({ description: "Severity of its findings, or off." });

const ruleSettingSchema = z.union([levelSchema, z.looseObject({ severity: levelSchema.optional() })]).meta({
  id: "ConfigRuleSetting",
  description: "off, info, warning or error; or these as severity, with the rule's options beside it.",
});

const presetSchema = z.enum(PRESETS);
const ruleSettingsSchema = z.record(z.string(), ruleSettingSchema);

const overrideSchema = z
  .strictObject({
    files: z.array(z.string()).meta({
      description: "Globs of the files it is for, below the folder of this file: scans/**, *.md; *, ** and ? only.",
    }),
    preset: presetSchema.optional().meta({ description: "Preset for these files." }),
    rules: ruleSettingsSchema.optional().meta({ description: "Settings of rules for these files, by rule." }),
  })
  .meta({ id: "ConfigOverride", description: "Settings of rules for some files." });

/** What a user's own file adds to what is known, and what it turns off: `gangmu.config.yaml`. */
export const configSchema = z
  .strictObject({
    bodies: z.array(bodySchema).optional().meta({ description: "Bodies (单位), with their function (职能)." }),
    unitsOfMeasure: z
      .array(word)
      .optional()
      .meta({ description: "Units of measure and measure words (计量单位): 座次." }),
    labels: z.array(labelSchema).optional().meta({ description: "Label words (标签) before lists of bodies." }),
    documentTypes: z.array(word).optional().meta({ description: "Genre words that end a title (文种): 攻坚方案." }),
    noise: z.array(noiseSchema).optional().meta({ description: "Lines that belong to the page (网页内容)." }),
    turnOff: z
      .array(z.enum(EXTRACTOR_NAMES))
      .optional()
      .meta({ description: "Extractors that are not run (停用的抽取器); their lists stay empty, metadata unknown." }),
    preset: presetSchema
      .optional()
      .meta({ description: "What rules of gangmu validate are set to (规则预设); recommended unless given." }),
    rules: ruleSettingsSchema
      .optional()
      .meta({ description: "Settings of rules of gangmu validate, by rule (检查规则)." }),
    overrides: z
      .array(overrideSchema)
      .optional()
      .meta({ description: "Settings of rules for some files only; later ones go before earlier ones (按文件设置)." }),
  })
  .meta({
    id: "Config",
    title: "Configuration (配置)",
    description:
      "What gangmu.config.yaml adds to the words that gangmu knows, what it turns off, and how texts are checked.",
  });

export type Config = z.infer<typeof configSchema>;
export type RuleSetting = z.infer<typeof ruleSettingSchema>;
