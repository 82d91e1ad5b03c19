import {
  newestTarget,
  oldestTarget,
  planSnapshots
} from "./chunk-MBF6Z54X.js";
import "./chunk-YHQI3YWY.js";
import "./chunk-YIA7XTG3.js";
import "./chunk-KHUGI4DM.js";
import "./chunk-D7CGY2V7.js";
import "./chunk-MTVYHC2M.js";
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
