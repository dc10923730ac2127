import type { Operator, PolicyDocument, Reason, RegionLevel, ResponsibleUnit, Role } from "../model/index.ts";
import { makeCounter, sortFrequencies } from "./frequencies.ts";
import type { FunctionFrequency, Statistics } from "./statistics.ts";

/** Counts documents one by one; none is kept. */
export interface StatisticsCollector {
  add(document: PolicyDocument): void;
  finish(): Statistics;
}

export function collectStatistics(): StatisticsCollector {
  const documents = collectDocuments();
  const targets = collectTargets();
  const responsibilities = collectResponsibilities();
  const coverage = collectCoverage();
  return {
    add: (document) => {
      for (const part of [documents, targets, responsibilities, coverage]) part.add(document);
    },
    finish: () => ({
      documents: documents.finish(),
      targets: targets.finish(),
      responsibilities: responsibilities.finish(),
      coverage: coverage.finish(),
    }),
  };
}

interface Part<Name extends keyof Statistics> {
  add(document: PolicyDocument): void;
  finish(): Statistics[Name];
}

function collectDocuments(): Part<"documents"> {
  const [byRegion, byYear, byType] = [makeCounter(), makeCounter(), makeCounter()];
  const byLevel = makeCounter<RegionLevel | null>();
  let count = 0;
  return {
    add: ({ metadata: { region, dateIssued, datePublished, documentType } }) => {
      count += 1;
      byRegion.add(region?.name ?? null);
      byLevel.add(region?.level ?? null);
      byYear.add((dateIssued ?? datePublished)?.slice(0, 4) ?? null);
      byType.add(documentType);
    },
    finish: () => ({
      count,
      byRegion: byRegion.list(),
      byLevel: byLevel.list(),
      byYear: byYear.list(),
      byType: byType.list(),
    }),
  };
}

function collectTargets(): Part<"targets"> {
  const byOperator = makeCounter<Operator>();
  const byUnit = makeCounter();
  let [count, achieved] = [0, 0];
  return {
    add: ({ targets }) => {
      const open = targets.filter(({ status }) => status === "target");
      count += open.length;
      achieved += targets.length - open.length;
      for (const { operator, unit } of open) {
        byOperator.add(operator);
        byUnit.add(unit);
      }
    },
    finish: () => ({ count, achieved, byOperator: byOperator.list(), byUnit: byUnit.list() }),
  };
}

function collectResponsibilities(): Part<"responsibilities"> {
  const byRole = makeCounter<Role>();
  const byFunction = new Map<string, FunctionFrequency>();
  let [statements, units] = [0, 0];
  return {
    add: ({ responsibilities }) => {
      statements += responsibilities.length;
      for (const unit of responsibilities.flatMap((responsibility) => responsibility.units)) {
        units += 1;
        byRole.add(unit.role);
        addFunction(unit, byFunction);
      }
    },
    finish: () => ({
      statements,
      units,
      byRole: byRole.list(),
      byFunction: sortFrequencies([...byFunction.values()]),
    }),
  };
}

function addFunction({ role, function: name }: ResponsibleUnit, byFunction: Map<string, FunctionFrequency>): void {
  if (name === null) return;
  const found = byFunction.get(name) ?? { name, count: 0, roles: { lead: 0, responsible: 0, cooperating: 0 } };
  found.count += 1;
  found.roles[role] += 1;
  byFunction.set(name, found);
}

function collectCoverage(): Part<"coverage"> {
  const reasons = new Map<Reason, number>();
  const sums = { numbers: 0, facts: 0, unexplained: 0 };
  return {
    add: ({ coverage }) => {
      for (const key of ["numbers", "facts", "unexplained"] as const) sums[key] += coverage[key];
      for (const [reason, count] of Object.entries(coverage.reasons) as [Reason, number][]) {
        reasons.set(reason, (reasons.get(reason) ?? 0) + count);
      }
    },
    finish: () => {
      const sorted = [...reasons].sort(([a], [b]) => (a < b ? -1 : 1));
      const { numbers, facts, unexplained } = sums;
      return { numbers, facts, reasons: Object.fromEntries(sorted), unexplained };
    },
  };
}
