// The plan out of a hybrid PDF, by the print module, which is loaded for it.

export async function extractPlan(bytes: Uint8Array): Promise<string> {
  const { extractPlan: extract } = await import("../print/printer");
  return extract(bytes);
}
