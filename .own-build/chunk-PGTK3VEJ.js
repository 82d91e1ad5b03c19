// src/verify/engine-missing.ts
var enginePackages = ["@electric-sql/pglite@0.5.8", "@electric-sql/pglite-tools@0.4.8"];
var EngineMissing = class extends Error {
  hint;
  constructor(packageName) {
    super(`plans cannot be proven: the optional package ${packageName} is not installed`);
    this.name = "EngineMissing";
    this.hint = `npm install ${enginePackages.join(" ")}`;
  }
};

export {
  enginePackages,
  EngineMissing
};
