import {
  planRollback
} from "./chunk-OILJWT4H.js";
import "./chunk-JDDCT2MY.js";
import "./chunk-YHQI3YWY.js";
import "./chunk-YIA7XTG3.js";
import "./chunk-6WJG3XA5.js";
import "./chunk-KTN6X7AX.js";
import "./chunk-KHUGI4DM.js";
import "./chunk-VIXVAM3E.js";
import "./chunk-4M5XO6WX.js";
import "./chunk-EU2LQAP3.js";
import "./chunk-TJFTTTAP.js";
import "./chunk-7TCG2ICG.js";
import "./chunk-UL2MOV4G.js";
import "./chunk-FBA2HRXS.js";
import "./chunk-NRQZSPF4.js";
import "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import "./chunk-S4GEGEGP.js";
export {
  planRollback
};
