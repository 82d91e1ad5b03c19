import { pascalCase } from './pascal-case.ts';
import { splitWords } from './split-words.ts';

/** `expo_push_token` as `expoPushToken`; empty where the name has no letter or digit. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = splitWords(name);
  return first.toLowerCase() + rest.map(pascalCase).join('');
}
