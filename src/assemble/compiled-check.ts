import { z } from "zod";
import { type PolicyDocument, policyDocumentSchema, type Section, sectionShape } from "../model/index.ts";

/**
 * Compiles the model to a check that is as strict, and gives the document with its keys in the model's order, or null
 * where it does not fit and `policyDocumentSchema` is to say why.
 *
 * What nests in itself cannot be compiled, so sections are checked one by one and the rest of the document without.
 */
export function compileCheck(): (document: PolicyDocument) => PolicyDocument | null {
  const rest = z.compile(policyDocumentSchema.extend({ sections: z.array(z.unknown()) }));
  const checkSections = compileSectionCheck();
  return (document) => {
    const { data } = rest.safeParse(document);
    const sections = data && checkSections(data.sections);
    return sections ? { ...data, sections } : null;
  };
}

function compileSectionCheck(): (nodes: readonly unknown[]) => Section[] | null {
  const own = z.compile(z.strictObject({ ...sectionShape, children: z.array(z.unknown()) }));
  return function checkAll(nodes) {
    const sections: Section[] = [];
    for (const node of nodes) {
      const { data } = own.safeParse(node);
      const children = data && checkAll(data.children);
      if (!children) return null;
      sections.push({ ...data, children });
    }
    return sections;
  };
}
