import {
  EngineMissing,
  enginePackages
} from "./chunk-PGTK3VEJ.js";
export {
  EngineMissing,
  enginePackages
};
