import {
  registry
} from "./chunk-D7CGY2V7.js";
import "./chunk-MTVYHC2M.js";
import "./chunk-FBA2HRXS.js";
import "./chunk-NRQZSPF4.js";
import "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import "./chunk-S4GEGEGP.js";
export {
  registry
};
