import {
  loadSnapshots
} from "./chunk-3PWPX4KP.js";
import "./chunk-JU3BAWLM.js";
import "./chunk-EU2LQAP3.js";
import "./chunk-GXMHH7QL.js";
import "./chunk-VPG2WMYM.js";
import "./chunk-TJFTTTAP.js";
import "./chunk-7TCG2ICG.js";
import "./chunk-UL2MOV4G.js";
import "./chunk-FBA2HRXS.js";
import "./chunk-NRQZSPF4.js";
import "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import "./chunk-S4GEGEGP.js";
export {
  loadSnapshots
};
