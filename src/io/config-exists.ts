import { access } from 'node:fs/promises';
import { resolve } from 'node:path';

/** True where there is a file or folder of this name. */
export async function configExists(cwd: string, path: string): Promise<boolean> {
  return access(resolve(cwd, path)).then(
    () => true,
    () => false,
  );
}
