import { type PolicyDocument, policyDocumentSchema } from "../model/index.ts";

/**
 * Holds a document against the model, the last thing before it leaves; its keys come out in the model's order.
 *
 * @throws {Error} a bug of this program, or of a user's own extractor: names the path of the value that does not fit
 */
export function checkDocument(document: PolicyDocument): PolicyDocument {
  const { data, error } = policyDocumentSchema.safeParse(document);
  if (data) return data;
  const [{ path, message }] = error.issues;
  throw new Error(`Bug in gangmu: the document does not fit its model at ${path.join(".") || "its top"}: ${message}`);
}
