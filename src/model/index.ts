export * from "./deadline.ts";
export * from "./fact.ts";
export * from "./finding.ts";
export * from "./metadata.ts";
export * from "./policy-document.ts";
export * from "./responsibility.ts";
export * from "./structure.ts";
export * from "./target.ts";
