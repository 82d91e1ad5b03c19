import {
  UsageError
} from "./chunk-TJFTTTAP.js";

// src/io/list-template-sets.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";
async function listTemplateSets(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new UsageError(`the template folder ${folder} cannot be read`, "name a folder with --template");
  });
  const found = await Promise.all(
    entries.filter((entry) => entry.isDirectory()).map(async ({ name }) => {
      const files = await readdir(join(folder, name));
      return files.some((file) => /\.(?:hbs|css|js)$/.test(file)) ? [name] : [];
    })
  );
  const names = found.flat().sort();
  if (names.length === 0) {
    throw new UsageError(
      `the template folder ${folder} has no set in it`,
      "a set is a folder in it, such as markdown/ or html/, with .hbs files"
    );
  }
  return names;
}
export {
  listTemplateSets
};
