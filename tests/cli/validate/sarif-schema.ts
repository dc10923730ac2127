/**
 * The part of the schema of SARIF 2.1.0 (OASIS, errata 01) that a report uses, with every property that it does not use
 * forbidden: types, enumerations, required properties and bounds are those of the standard.
 */
const text = { type: "string" };
const message = object({ text }, ["text"]);
const index = { type: "integer", minimum: 0 };
const count = { type: "integer", minimum: 1 };
/** RFC 3986, relative: no scheme, no leading slash, nothing that would have to be encoded. */
const uri = {
  type: "string",
  pattern: "^(?![a-zA-Z][a-zA-Z0-9+.-]*:)(?!/)(?:[A-Za-z0-9._~!$'()*+,;=@/-]|%[0-9A-F]{2})+$",
};
const artifactLocation = object({ uri, uriBaseId: text }, ["uri", "uriBaseId"]);
const region = object({
  startLine: count,
  startColumn: count,
  endLine: count,
  endColumn: count,
  charOffset: index,
  charLength: index,
});
const physicalLocation = object({ artifactLocation, region }, ["artifactLocation"]);
const location = object({ physicalLocation }, ["physicalLocation"]);
const level = { enum: ["none", "note", "warning", "error"] };

const rule = object(
  {
    id: text,
    shortDescription: message,
    fullDescription: message,
    defaultConfiguration: object({ level, enabled: { type: "boolean" } }),
    properties: object({ tags: { type: "array", items: text, uniqueItems: true } }),
  },
  ["id"],
);

const replacement = object({ deletedRegion: region, insertedContent: object({ text }) }, ["deletedRegion"]);
const artifactChange = object({ artifactLocation, replacements: { type: "array", items: replacement, minItems: 1 } }, [
  "artifactLocation",
  "replacements",
]);

const result = object(
  {
    ruleId: text,
    ruleIndex: index,
    level,
    message,
    locations: { type: "array", items: location },
    partialFingerprints: { type: "object", additionalProperties: text },
    fixes: {
      type: "array",
      items: object({ artifactChanges: { type: "array", items: artifactChange, minItems: 1 } }, ["artifactChanges"]),
    },
  },
  ["message"],
);

const notification = object({ level, message, locations: { type: "array", items: location } }, ["message"]);

const run = object(
  {
    tool: object(
      {
        driver: object(
          {
            name: text,
            version: text,
            informationUri: { type: "string", pattern: "^https://" },
            language: { type: "string", pattern: "^[a-z]{2}(?:-[A-Z]{2})?$" },
            rules: { type: "array", items: rule, uniqueItems: true },
          },
          ["name"],
        ),
      },
      ["driver"],
    ),
    columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
    invocations: {
      type: "array",
      items: object(
        {
          executionSuccessful: { type: "boolean" },
          toolExecutionNotifications: { type: "array", items: notification },
        },
        ["executionSuccessful"],
      ),
    },
    results: { type: "array", items: result },
  },
  ["tool"],
);

export const sarifSchema = object(
  {
    $schema: { type: "string", pattern: "^https://" },
    version: { enum: ["2.1.0"] },
    runs: { type: "array", items: run },
  },
  ["version", "runs"],
);

function object(properties: Record<string, object>, required: readonly string[] = []): object {
  return { type: "object", properties, required, additionalProperties: false };
}
