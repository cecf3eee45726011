// The plan out of a hybrid PDF, by the print module.

export async function extractPlan(_bytes: Uint8Array): Promise<string> {
  throw new TypeError("no print module yet");
}
