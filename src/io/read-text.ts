import { readFile } from 'node:fs/promises';
import { detectEncoding } from '../source/decode.ts';

/** Reads a file of text, in UTF-8 or, as PowerShell's `>` writes it, UTF-16; throws what the system says. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  const { decoder, skip } = detectEncoding(bytes.subarray(0, 4));
  return decoder.decode(bytes.subarray(skip));
}
