import {
  planRollback
} from "./chunk-U6IUCR6L.js";
import "./chunk-MBF6Z54X.js";
import "./chunk-YHQI3YWY.js";
import "./chunk-YIA7XTG3.js";
import "./chunk-PA3GQBEY.js";
import "./chunk-KHUGI4DM.js";
import "./chunk-VIXVAM3E.js";
import "./chunk-4M5XO6WX.js";
import "./chunk-EU2LQAP3.js";
import "./chunk-TJFTTTAP.js";
import "./chunk-D7CGY2V7.js";
import "./chunk-MTVYHC2M.js";
import "./chunk-FBA2HRXS.js";
import "./chunk-NRQZSPF4.js";
import "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import "./chunk-S4GEGEGP.js";
export {
  planRollback
};
