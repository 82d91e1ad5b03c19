// src/io/config-exists.ts
import { access } from "node:fs/promises";
import { resolve } from "node:path";
async function configExists(cwd, path) {
  return access(resolve(cwd, path)).then(
    () => true,
    () => false
  );
}
export {
  configExists
};
