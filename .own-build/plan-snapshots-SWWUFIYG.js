import {
  newestTarget,
  oldestTarget,
  planSnapshots
} from "./chunk-JDDCT2MY.js";
import "./chunk-YHQI3YWY.js";
import "./chunk-YIA7XTG3.js";
import "./chunk-KHUGI4DM.js";
import "./chunk-7TCG2ICG.js";
import "./chunk-UL2MOV4G.js";
import "./chunk-FBA2HRXS.js";
import "./chunk-NRQZSPF4.js";
import "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import "./chunk-S4GEGEGP.js";
export {
  newestTarget,
  oldestTarget,
  planSnapshots
};
