import {
  loadSnapshots
} from "./chunk-O5HF7VSA.js";
import "./chunk-JU3BAWLM.js";
import "./chunk-EU2LQAP3.js";
import "./chunk-GXMHH7QL.js";
import "./chunk-VPG2WMYM.js";
import "./chunk-TJFTTTAP.js";
import "./chunk-D7CGY2V7.js";
import "./chunk-MTVYHC2M.js";
import "./chunk-FBA2HRXS.js";
import "./chunk-NRQZSPF4.js";
import "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import "./chunk-S4GEGEGP.js";
export {
  loadSnapshots
};
