/** Writes a file whole or not at all, with the rights that it had. What does so is loaded only where it is needed. */
export async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  const { default: writeFileAtomic } = await import("write-file-atomic");
  await writeFileAtomic(file, content);
}
