import {
  UsageError
} from "./chunk-TJFTTTAP.js";

// src/io/load-config.ts
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
var names = ["dumplens.config.json", "dumplens.config.yaml", "dumplens.config.yml"];
async function loadConfig(cwd, named) {
  const found = named === void 0 ? await findUpwards(cwd) : { path: resolve(cwd, named), text: await read(resolve(cwd, named)) };
  if (!found) return {};
  const shown = relative(cwd, found.path);
  if (found.text === void 0) throw new UsageError(`there is no configuration file ${named}`);
  const { parseConfig } = await import("./parse-config-W3WX34BC.js");
  const config = parseConfig(found.text, shown);
  const home = dirname(found.path);
  return {
    ...config,
    ...config.templates ? { templates: resolve(home, config.templates) } : {},
    ...config.statistics ? {
      statistics: Object.fromEntries(
        Object.entries(config.statistics).map(([label, path]) => [label, relative(cwd, resolve(home, path))])
      )
    } : {}
  };
}
async function findUpwards(folder) {
  const here = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), text: await read(join(folder, name)) }))
  );
  const found = here.flatMap(({ path, text }) => text === void 0 ? [] : [{ path, text }]);
  if (found.length > 1) {
    throw new UsageError(
      `${folder} holds ${found.length} configuration files`,
      "keep one of them, or name one with --config"
    );
  }
  if (found.length === 1) return found[0];
  const above = dirname(folder);
  return above === folder ? void 0 : findUpwards(above);
}
async function read(path) {
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw new UsageError(`${path} cannot be read (${code})`);
  }
}
export {
  loadConfig
};
