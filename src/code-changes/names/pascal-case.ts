import { splitWords } from './split-words.ts';

/** `scheduled_notifications` as `ScheduledNotifications`; empty where the name has no letter or digit. */
export function pascalCase(name: string): string {
  return splitWords(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
}
