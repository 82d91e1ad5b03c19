/** A word of a natural language, with at most three digits after it, or a plain number. */
const ordinaryWord = /^(?:[A-Za-z]?[a-z]+\d{0,3}|[A-Z]+\d{0,3}|\d+)$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Bits per character; English text has 4 over the alphabet but falls below it in short identifiers. */
const enoughEntropy = 3;

/** True for text that a generator made: no UUID, no words joined by separators, letters and digits well mixed. */
export function looksRandom(text: string, minimum = 16): boolean {
  if (text.length < minimum || /\s/.test(text) || uuid.test(text)) return false;
  if (!/[A-Za-z]/.test(text) || !/\d/.test(text)) return false;
  if (!/^[\w+/=.:~$!@#%^&*-]+$/.test(text)) return false;
  if (text.split(/[_./:-]+/).every((part) => part === '' || ordinaryWord.test(part))) return false;
  return entropy(text) >= enoughEntropy;
}

function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
