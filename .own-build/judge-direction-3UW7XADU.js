import {
  findRisks,
  judgePlan,
  reverseDeltas
} from "./chunk-3GTWY6SV.js";
import "./chunk-CR73FUOZ.js";
import "./chunk-KHUGI4DM.js";
import "./chunk-K3DPTLM2.js";
import "./chunk-5O5JBQBQ.js";
import "./chunk-GXMHH7QL.js";
import {
  registry
} from "./chunk-7TCG2ICG.js";
import "./chunk-UL2MOV4G.js";
import "./chunk-FBA2HRXS.js";
import "./chunk-NRQZSPF4.js";
import "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import "./chunk-S4GEGEGP.js";

// src/pipeline/judge-direction.ts
function judgeDirection(compared, plan, direction) {
  const back = direction === "rollback";
  const deltas = back ? reverseDeltas(compared.deltas) : compared.deltas;
  const [before, after] = back ? [compared.after, compared.before] : [compared.before, compared.after];
  return findRisks({
    deltas,
    before: before.model,
    after: after.model,
    plan: judgePlan(plan, before.model, after.model, deltas),
    registry,
    versions: { before: before.header.serverMajor, after: after.header.serverMajor }
  });
}
export {
  judgeDirection
};
