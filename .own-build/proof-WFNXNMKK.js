import {
  isProven
} from "./chunk-WLSRQGSF.js";
export {
  isProven
};
