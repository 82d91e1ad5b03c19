import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of real dumps beside a development checkout; it is no part of the project. */
export const sharedFolder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** False where the folder is missing; tests that need it are then skipped and say so. */
export const hasShared = existsSync(`${sharedFolder}corpus`);

if (!hasShared) console.warn(`SKIPPED: tests on real dumps, because ${sharedFolder} is missing`);
