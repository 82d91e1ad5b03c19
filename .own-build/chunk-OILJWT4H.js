import {
  planSnapshots
} from "./chunk-JDDCT2MY.js";
import {
  compareSnapshots
} from "./chunk-6WJG3XA5.js";

// src/pipeline/plan-rollback.ts
function planRollback({ inputs: { before, after }, omitted, settings }, { strictText = false, ...options }) {
  const back = compareSnapshots(after, before, {
    strictText,
    trustBefore: true,
    settings: { ...settings, renames: settings.renames.map((rename) => ({ ...rename, from: rename.to, to: rename.from })) },
    omitted: { before: omitted.after, after: omitted.before }
  });
  const targetVersion = options.targetVersion ?? before.header.serverMajor;
  return planSnapshots(back.before, before, back.deltas, {
    ...options,
    ...targetVersion === void 0 ? {} : { targetVersion }
  });
}

export {
  planRollback
};
