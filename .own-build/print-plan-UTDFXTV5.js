import {
  printPhase,
  printPlan
} from "./chunk-2XXENWOD.js";
import "./chunk-YIA7XTG3.js";
export {
  printPhase,
  printPlan
};
