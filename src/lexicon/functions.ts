import { cultureFunctions } from "./functions/culture.ts";
import { governmentFunctions } from "./functions/government.ts";
import { landFunctions } from "./functions/land.ts";
import { marketSupervisionFunctions } from "./functions/market-supervision.ts";
import { partyFunctions } from "./functions/party.ts";
import { peopleFunctions } from "./functions/people.ts";
import { transportFunctions } from "./functions/transport.ts";
import type { BodyFunction } from "./schema.ts";

/**
 * 职能: what a body is for, whatever its level, place and era.
 * Renamings lead to the present name (环保 → 生态环境); bodies that were merged into a larger one keep theirs (质监).
 */
export const bodyFunctions: readonly BodyFunction[] = [
  ...governmentFunctions,
  ...marketSupervisionFunctions,
  ...cultureFunctions,
  ...peopleFunctions,
  ...landFunctions,
  ...transportFunctions,
  ...partyFunctions,
];
