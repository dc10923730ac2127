import { generatedAccuracy } from "./generated-accuracy.ts";
import { generatedCommands } from "./generated-commands.ts";
import { generatedComparisonPage } from "./generated-comparison-page.ts";
import { generatedDataModel } from "./generated-data-model.ts";
import { generatedDivisions } from "./generated-divisions.ts";
import { generatedPages } from "./generated-pages.ts";
import { generatedRules } from "./generated-rules.ts";
import { generatedSchemas } from "./generated-schemas.ts";
import { generatedTables } from "./generated-tables.ts";

/** A file that is committed and made from others, or in which a part is. */
export interface GeneratedFile {
  /** Below the root of the package. */
  path: string;
  text: string;
}

/** Every generated file and what must stand in it. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  return [
    ...generatedSchemas(),
    generatedDivisions(),
    await generatedComparisonPage(),
    generatedDataModel(),
    ...(await generatedCommands()),
    ...(await generatedRules()),
    ...generatedPages(),
    ...generatedAccuracy(),
    ...generatedTables(),
  ];
}
