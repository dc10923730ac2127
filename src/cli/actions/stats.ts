import { writeJson } from "../../output/json.ts";
import { collectStatistics } from "../../statistics/collect-statistics.ts";
import { exitCodeOf } from "../exit-code.ts";
import { planReading, type ReadingSettings } from "../plan-reading.ts";
import { lookOf } from "../reporters/look.ts";
import { formatStatistics } from "../reporters/statistics.ts";
import { formatStatisticsMarkdown } from "../reporters/statistics-markdown.ts";
import type { Session } from "../session.ts";
import { takeDocuments } from "../take-documents.ts";

export interface StatsSettings extends ReadingSettings {
  format: "table" | "json" | "md";
}

/** Prints what many documents hold, counted. */
export async function printStatistics(
  paths: readonly string[],
  settings: StatsSettings,
  session: Session,
): Promise<number> {
  const plan = await planReading(settings, session);
  const collector = collectStatistics();
  const outcome = await takeDocuments(paths, plan, session, collector.add);
  if (outcome.done > 0) {
    const statistics = collector.finish();
    if (settings.format === "json") await session.print(`${writeJson(statistics)}\n`);
    else if (settings.format === "md") await session.print(formatStatisticsMarkdown(statistics, session.words));
    else await session.print(formatStatistics(statistics, lookOf(session, "stdout")));
  }
  return exitCodeOf(outcome);
}
