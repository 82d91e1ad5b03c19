import { EngineMissing } from './engine-missing.ts';

/** Imports a package's module on first use; throws EngineMissing where the package itself is not installed. */
export async function importOptional<Module>(
  packageName: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (isMissing(error, packageName)) throw new EngineMissing(packageName);
    throw error;
  }
}

/** Tells a package that is not installed from one that is broken. */
export function isMissing(error: unknown, packageName: string): boolean {
  const { code, message } = error as { code?: string; message?: string };
  // Bundlers and test runners word the message differently, but all of them name the package.
  return code === 'ERR_MODULE_NOT_FOUND' && message?.includes(packageName) === true;
}
